package io.imageshare.list.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How times compare. */
class TimeRangeTest {
  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "gt, false, false, true",
    "gte, false, true, true",
    "lt, true, false, false",
    "lte, true, true, false",
    "eq, false, true, false",
    "neq, true, false, true"
  })
  void aTimeIsComparedAsSaid(String comparison, boolean before, boolean same, boolean after) {
    TimeRange range = range(comparison + ":2026-01-31T12:00:00Z");

    assertThat(range.holds(NOON.minusSeconds(1))).isEqualTo(before);
    assertThat(range.holds(NOON)).isEqualTo(same);
    assertThat(range.holds(NOON.plusSeconds(1))).isEqualTo(after);
  }

  @Test
  void aTimeIsAsExactAsItIsShown() {
    assertThat(range("2026-01-31T12:00:00Z").holds(NOON.plusMillis(999))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T12:00:00",
        "2026-01-31T12:00",
        "2026-01-31T12:00:00.000Z",
        "2026-01-31T13:30:00+01:30",
        "2026-01-31T17:30:00+0530",
        "2026-01-31T10-02",
        "2026-01-31 12:00:00",
        "20260131T120000Z",
        "20260131T1200",
        "2026-01-31T12:00:00,000000000000",
        "eq:2026-01-31T12:00Z"
      })
  void aTimeIsWrittenInAnyFormOfIso8601(String time) {
    assertThat(range(time).holds(NOON)).isTrue();
  }

  @Test
  void aDateIsItsMidnight() {
    assertThat(range("lt:2026-01-31").holds(NOON.minusSeconds(43_201))).isTrue();
    assertThat(range("gte:2026-01-31").holds(NOON.minusSeconds(43_200))).isTrue();
  }

  @Test
  void aMonthIsItsFirstMidnightAndAYearItsFirstOfAll() {
    Instant midnight = Instant.parse("2026-01-01T00:00:00Z");

    for (String time : List.of("2026-01", "202601", "2026", "2026-01-01", "20260101T000000Z")) {
      assertThat(range(time).holds(midnight)).as(time).isTrue();
      assertThat(range("gt:" + time).holds(midnight)).as(time).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gt:",
        "yesterday",
        "xx:2026-01-31T12:00:00Z",
        "gt:lt:2026-01-31",
        "2026-02-30",
        "2026-01-31T25:00:00Z",
        "9999999999-99-99",
        "1769860800",
        "2026-13",
        "2026-01-31t12:00:00",
        "2026-01-31T12:00:00 Z",
        "2026-01-31T12:00:00+19",
        "2026-01-31T12:00:60",
        "12:00:00"
      })
  void whatIsNoTimeIsMalformed(String value) {
    assertThat(TimeRange.parse(value)).isEmpty();
  }

  @Test
  void theEndsOfTimeAreTimes() {
    assertThat(range("lt:+999999999-12-31T23:59:59Z").holds(NOON)).isTrue();
    assertThat(range("gt:-999999999-01-01").holds(NOON)).isTrue();
  }

  private static TimeRange range(String value) {
    return TimeRange.parse(value).orElseThrow();
  }
}
