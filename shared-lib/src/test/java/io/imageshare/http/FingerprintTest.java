package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies ask for the same (R32). */
class FingerprintTest {
  private static final String BODY = "{'a':'x','b':[1,{'c':true,'d':null}]}";

  private static String fingerprint(String json) {
    return Fields.of(Json.read(json.replace('\'', '"'))).fingerprint();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'a':'x','b':[1,{'c':true,'d':null}]}",
        "{'b':[1,{'d':null,'c':true}],'a':'x'}",
        " {\t'a' : 'x',\r\n 'b' : [ 1, { 'c' : true, 'd' : null } ] } ",
        "{'\\u0061':'\\u0078','b':[1,{'c':true,'d':null}]}",
        "{'a':'x','b':[1,{'c':true}]}",
        "{'a':'x','b':[1,{'c':true,'d':null}],'e':null}"
      })
  @DisplayName(
      "R32: the order of fields, white space, escapes and fields that are null don't matter")
  void same(String body) {
    assertThat(fingerprint(body)).isEqualTo(fingerprint(BODY)).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'a':'x'}",
        "{'a':'X','b':[1,{'c':true,'d':null}]}",
        "{'a':'x','b':[{'c':true,'d':null},1]}",
        "{'a':'x','b':[1,{'c':'true','d':null}]}",
        "{'a':'x','b':['1',{'c':true,'d':null}]}",
        "{'a':'b','x':[1,{'c':true,'d':null}]}"
      })
  @DisplayName("R32: everything else does")
  void other(String body) {
    assertThat(fingerprint(body)).isNotEqualTo(fingerprint(BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'a':'\\ud800'}", "{'a':1e999}", "{'a':-0.0}"})
  @DisplayName("R31: no body is beyond it")
  void any(String body) {
    assertThat(fingerprint(body)).hasSize(64).isNotEqualTo(fingerprint("{'a':'\\ud801'}"));
  }
}
