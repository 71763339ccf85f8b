package io.imageshare.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.signing.AccessKey;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of the secret, and how long they are kept. */
class AccessKeysTest {
  private static final String SECRET =
      "{\"AK1\":{\"secret\":\"s\",\"claims\":{\"project_id\":\"p\"}}}";

  private Instant now = Instant.parse("2026-11-03T12:00:00Z");
  private String secret = SECRET;
  private final AtomicInteger reads = new AtomicInteger();

  private AccessKeys keys() {
    return new AccessKeys(
        () -> {
          reads.incrementAndGet();
          return secret;
        },
        new Now(() -> now));
  }

  @Test
  void aKeyIsFoundByItsId() {
    AccessKeys keys = keys();

    assertThat(keys.find("AK1").map(AccessKey::secret)).contains("s");
    assertThat(keys.find("AK1").map(key -> key.claims().path("project_id").stringValue()))
        .contains("p");
    assertThat(keys.find("AK2")).isEmpty();
    assertThat(reads).hasValue(1);
  }

  @Test
  void aKeyThatIsTakenOutIsGoodForAMinuteMore() {
    AccessKeys keys = keys();
    assertThat(keys.find("AK1")).isPresent();
    secret = "{}";

    now = now.plus(AccessKeys.FRESH).minusMillis(1);
    assertThat(keys.find("AK1")).isPresent();
    now = now.plusMillis(1);
    assertThat(keys.find("AK1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hunter2",
        "{\"AK1\":\"hunter2\"}",
        "{\"AK1\":{\"secret\":\"hunter2\"}}",
        "{\"AK1\":{\"claims\":{},\"secret\":7}}"
      })
  void aMalformedSecretIsNotShown(String text) {
    secret = text;
    AccessKeys keys = keys();

    if (text.isEmpty()) {
      assertThat(keys.find("AK1")).isEmpty();
    } else {
      assertThatIllegalStateException()
          .isThrownBy(() -> keys.find("AK1"))
          .withMessageNotContaining("hunter2");
    }
  }
}
