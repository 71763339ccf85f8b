package io.imageshare.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as texts in items. */
class TimeTextTest {
  private static final long FIRST_SECOND = -62_167_219_200L;
  private static final long LAST_SECOND = 253_402_300_799L;

  @Test
  void aTimeHasNineDigitsAfterTheSecond() {
    assertThat(TimeText.of(Instant.parse("2026-01-31T12:00:00.12Z")))
        .isEqualTo("2026-01-31T12:00:00.120000000Z");
    assertThat(TimeText.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000000Z");
  }

  @Test
  void whatIsReadIsWhatWasWrittenAndWhatTheJdkReads() {
    Random random = new Random(LAST_SECOND);
    random
        .longs(10_000, FIRST_SECOND, LAST_SECOND + 1)
        .mapToObj(second -> Instant.ofEpochSecond(second, random.nextInt(1_000_000_000)))
        .forEach(
            time ->
                assertThat(TimeText.read(TimeText.of(time)))
                    .isEqualTo(time)
                    .isEqualTo(Instant.parse(TimeText.of(time))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.00000000Z",
        "2026-01-31T12:00:00.0000000000Z",
        "2026-01-31 12:00:00.000000000Z",
        "2026-01-31T12:00:00.000000000z",
        "2026-01-31T12:00:00.+00000000Z",
        "2026-02-30T12:00:00.000000000Z",
        "2026-01-31T24:00:00.000000000Z",
        "２０２６-01-31T12:00:00.000000000Z"
      })
  void anotherFormIsNone(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeText.read(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {FIRST_SECOND - 1, LAST_SECOND + 1})
  void aTimeThatWouldNotBeInOrderHasNoText(long second) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeText.of(Instant.ofEpochSecond(second)));
  }
}
