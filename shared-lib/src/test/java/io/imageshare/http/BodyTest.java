package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of requests. */
class BodyTest {
  private static final String JSON = "{\"name\":\"größer\"}";

  @Test
  void isJsonInUtf8() {
    Body body = new Body(JSON.getBytes(StandardCharsets.UTF_8));

    assertThat(body.json().path("name").stringValue()).isEqualTo("größer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE", "ISO-8859-1"})
  void isMalformedInAnyOtherEncoding(String encoding) {
    Body body = new Body(JSON.getBytes(Charset.forName(encoding)));

    Refused.as(Refusal.MALFORMED_REQUEST, body::json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "c328", "c1a1", "eda080", "f4908080", "e282"})
  void isMalformedIfAnyOfItIsNoUtf8(String bytes) {
    byte[] json = "{\"name\":\"????\"}".getBytes(StandardCharsets.UTF_8);
    byte[] other = HexFormat.of().parseHex(bytes);
    System.arraycopy(other, 0, json, 9, other.length);

    Refused.as(Refusal.MALFORMED_REQUEST, new Body(json)::json);
  }
}
