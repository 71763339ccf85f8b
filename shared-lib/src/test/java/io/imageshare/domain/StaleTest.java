package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AShare;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that nobody has answered or used since a day (R44). */
class StaleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
  private static final Stale PENDING = new Stale(DAY, null);
  private static final Stale UNUSED = new Stale(null, DAY);
  private static final Stale BOTH = new Stale(DAY, DAY);

  @ParameterizedTest(name = "R44: {0} since {1}, last used {2}: pending {3}, unused {4}")
  @CsvSource({
    "pending, 2026-02-09T23:59:59Z, , true, false",
    "pending, 2026-02-10T00:00:00Z, , false, false",
    "accepted, 2026-02-09T23:59:59Z, , false, true",
    "accepted, 2026-02-10T00:00:00Z, , false, false",
    "accepted, 2026-01-01T00:00:00Z, 2026-02-09, false, true",
    "accepted, 2026-01-01T00:00:00Z, 2026-02-10, false, false",
    "accepted, 2026-01-01T00:00:00Z, 2026-02-11, false, false",
    "accepted, 2026-02-11T00:00:00Z, 2026-01-01, false, false",
    "rejected, 2026-01-01T00:00:00Z, , false, false"
  })
  void shares(
      String state, Instant since, @Nullable LocalDate used, boolean pending, boolean unused) {
    AShare share = AShare.of(IMAGE, RECIPIENT).in(ShareState.parse(state).orElseThrow()).at(since);
    Share built = used == null ? share.build() : share.lastUsed(used).build();

    assertThat(PENDING.is(built)).isEqualTo(pending);
    assertThat(UNUSED.is(built)).isEqualTo(unused);
    assertThat(BOTH.is(built)).isEqualTo(pending || unused);
  }

  @Test
  @DisplayName("R44: an offer that was made again waits since then")
  void offeredAgain() {
    Share share =
        AShare.of(IMAGE, RECIPIENT)
            .at(Instant.parse("2026-01-01T00:00:00Z"))
            .updated(Instant.parse("2026-02-10T00:00:00Z"))
            .build();

    assertThat(PENDING.is(share)).isFalse();
  }

  @Test
  void theyAreInTheStatesThatAreAskedFor() {
    assertThat(PENDING.states()).containsExactly(ShareState.PENDING);
    assertThat(UNUSED.states()).containsExactly(ShareState.ACCEPTED);
    assertThat(BOTH.states()).containsExactly(ShareState.PENDING, ShareState.ACCEPTED);
  }
}
