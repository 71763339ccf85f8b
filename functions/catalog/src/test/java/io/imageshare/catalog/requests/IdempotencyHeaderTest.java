package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.IdempotencyKey;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Request;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key that makes the repetitions of a request known. */
class IdempotencyHeaderTest {
  private static final String LONGEST = "k".repeat(255);

  @Test
  @DisplayName("R32: a key is 1 to 255 printable ASCII characters, in a header of any case")
  void keys() {
    assertThat(key("Idempotency-Key", "\"7f-1\" ~", "{}").text()).isEqualTo("\"7f-1\" ~");
    assertThat(key("idempotency-key", LONGEST, "{}").text()).isEqualTo(LONGEST);
    assertThat(IdempotencyHeader.of(Events.of("").json("{}").request())).isNull();
  }

  @Test
  @DisplayName("R32: a repetition may have the fields of its body in another order")
  void fingerprint() {
    String first = key("idempotency-key", "a", "{'name':'x','tags':['a','b']}").fingerprint();

    assertThat(key("idempotency-key", "b", "{ 'tags': ['a', 'b'], 'name': 'x' }").fingerprint())
        .isEqualTo(first);
    assertThat(key("idempotency-key", "a", "{'name':'x','tags':['b','a']}").fingerprint())
        .isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00e4", "a\tb", "a\nb", "\u007f"})
  @DisplayName("R31: anything else is malformed")
  void malformed(String key) {
    expectMalformed(key);
  }

  @Test
  @DisplayName("R31: a longer key is malformed")
  void tooLong() {
    expectMalformed(LONGEST + "k");
  }

  private static IdempotencyKey key(String name, String value, String body) {
    Request request = Events.of("").header(name, value).json(body).request();
    return Objects.requireNonNull(IdempotencyHeader.of(request));
  }

  private static void expectMalformed(String key) {
    Refused.as(
        Refusal.MALFORMED_REQUEST,
        () -> IdempotencyHeader.of(Events.of("").header("idempotency-key", key).request()));
  }
}
