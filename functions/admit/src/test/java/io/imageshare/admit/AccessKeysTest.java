package io.imageshare.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of the secret, and how long they are kept. */
class AccessKeysTest {
  private static final String SECRET =
      "{\"AK1\":{\"secret\":\"s\",\"claims\":{\"project_id\":\"p\"}}}";

  private final TestClock clock = new TestClock(Instant.parse("2026-11-03T12:00:00Z"));
  private String secret = SECRET;
  private final AtomicInteger reads = new AtomicInteger();

  private AccessKeys keys() {
    return new AccessKeys(
        () -> {
          reads.incrementAndGet();
          return secret;
        },
        clock);
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

    clock.advance(AccessKeys.FRESH.minusMillis(1));
    assertThat(keys.find("AK1")).isPresent();
    clock.advance(Duration.ofMillis(1));
    assertThat(keys.find("AK1")).isEmpty();
  }

  @Test
  void aKeyThatIsMalformedEndsNoOther() {
    secret =
        "{\"AK1\":{\"secret\":\"s\",\"claims\":{}},\"AK2\":\"hunter2\","
            + "\"AK3\":{\"secret\":\"hunter2\"},\"AK4\":{\"claims\":{},\"secret\":7}}";
    AccessKeys keys = keys();

    Observations seen = observed(() -> assertThat(keys.find("AK1")).isPresent());

    for (String malformed : List.of("AK2", "AK3", "AK4")) {
      assertThat(keys.find(malformed)).isEmpty();
    }
    assertThat(seen.values()).containsEntry(Metric.ACCESS_KEY_FAULTS, List.of(3L));
    assertThat(seen.trouble()).hasValueSatisfying(text -> assertThat(text).doesNotContain("hunt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "[\"hunter2\"]", "\"hunter2\""})
  void aSecretThatIsNoneStopsAllAndIsNotShown(String text) {
    secret = text;
    AccessKeys keys = keys();

    assertThatIllegalStateException()
        .isThrownBy(() -> keys.find("AK1"))
        .withMessageNotContaining("hunter2");
  }

  @Test
  void anEmptySecretHasNoKeys() {
    secret = "";

    assertThat(keys().find("AK1")).isEmpty();
  }

  @Test
  void theLastKeysGoOnForAWhileIfTheSecretCanNotBeRead() {
    AccessKeys keys = keys();
    assertThat(keys.find("AK1")).isPresent();
    secret = "hunter2";

    clock.advance(AccessKeys.KEPT.minusMillis(1));
    Observations seen = observed(() -> assertThat(keys.find("AK1")).isPresent());
    assertThat(seen.values()).containsEntry(Metric.ACCESS_KEY_FAULTS, List.of(1L));
    assertThat(seen.trouble()).isPresent();
    clock.advance(AccessKeys.FRESH);
    assertThatIllegalStateException().isThrownBy(() -> keys.find("AK1"));

    secret = SECRET;
    assertThat(keys.find("AK1")).isPresent();
  }

  private static Observations observed(Runnable work) {
    Observations observations = new Observations();
    Telemetry.during(
        observations,
        () -> {
          work.run();
          return observations;
        });
    return observations;
  }
}
