package io.imageshare.catalog.requests;

import static io.imageshare.catalog.requests.Requests.body;
import static io.imageshare.catalog.requests.Requests.expectRefusal;
import static io.imageshare.catalog.requests.Requests.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key that makes the repetitions of a request known. */
class IdempotencyKeyTest {
  private static final String LONGEST = "k".repeat(255);

  @Test
  @DisplayName("R32: a key is 1 to 255 printable ASCII characters, in a header of any case")
  void keys() {
    assertThat(IdempotencyKey.of(header("Idempotency-Key", "\"7f-1\" ~"))).isEqualTo("\"7f-1\" ~");
    assertThat(IdempotencyKey.of(header("idempotency-key", LONGEST))).isEqualTo(LONGEST);
    assertThat(IdempotencyKey.of(body("{}"))).isNull();
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

  private static void expectMalformed(String key) {
    expectRefusal(
        Refusal.MALFORMED_REQUEST, () -> IdempotencyKey.of(header("idempotency-key", key)));
  }
}
