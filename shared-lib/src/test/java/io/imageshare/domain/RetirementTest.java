package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When images retire. */
class RetirementTest {
  private static final Instant SECOND = NOW.truncatedTo(ChronoUnit.SECONDS);
  private static final Duration DAY = Duration.ofDays(1);

  private static Retirement at(Instant time) {
    return new Retirement(time, null, null);
  }

  private static Retirement replacedBy(@Nullable ImageId image) {
    return new Retirement(SECOND, image, null);
  }

  @Test
  @DisplayName("R42: an image is retired from the announced second on")
  void comes() {
    Retirement retirement = at(SECOND);

    assertThat(retirement.hasCome(SECOND.minusNanos(1))).isFalse();
    assertThat(retirement.hasCome(SECOND)).isTrue();
    assertThat(retirement.hasCome(SECOND.plus(DAY))).isTrue();
  }

  @Test
  @DisplayName("R42: it retires in this second or later, not before")
  void neverBefore() {
    assertThat(at(SECOND).refusal(IMAGE, null, NOW)).isEmpty();
    assertThat(at(SECOND.plus(DAY)).refusal(IMAGE, null, NOW)).isEmpty();
    assertThat(at(SECOND.minusSeconds(1)).refusal(IMAGE, null, NOW))
        .contains(Refusal.INVALID_RETIREMENT);
    assertThat(at(SECOND.minusSeconds(1)).refusal(IMAGE, at(SECOND.minusSeconds(2)), NOW))
        .contains(Refusal.INVALID_RETIREMENT);
  }

  @Test
  @DisplayName("R32, R42: a time that is over may stay as it is")
  void stays() {
    Retirement before = at(SECOND.minus(DAY));

    assertThat(before.refusal(IMAGE, before, NOW)).isEmpty();
  }

  @Test
  @DisplayName("R42: without a time it is now, and what is retired stays so since when it is")
  void withoutATime() {
    assertThat(Retirement.now(null, NOW)).isEqualTo(SECOND);
    assertThat(Retirement.now(at(SECOND.plus(DAY)), NOW)).isEqualTo(SECOND);
    assertThat(Retirement.now(at(SECOND.minus(DAY)), NOW)).isEqualTo(SECOND.minus(DAY));
  }

  @Test
  @DisplayName("R42: an image is replaced by another one, or by none")
  void replacement() {
    assertThat(replacedBy(null).refusal(IMAGE, null, NOW)).isEmpty();
    assertThat(replacedBy(OTHER_IMAGE).refusal(IMAGE, null, NOW)).isEmpty();
    assertThat(replacedBy(IMAGE).refusal(IMAGE, null, NOW)).contains(Refusal.REPLACED_BY_ITSELF);
  }
}
