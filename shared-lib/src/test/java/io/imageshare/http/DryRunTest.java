package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Events;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is only planned (R38). */
class DryRunTest {
  private static boolean isAskedFor(String query) {
    return DryRun.isAskedFor(Events.of("POST /x").query(query).request());
  }

  @ParameterizedTest
  @CsvSource({
    "'',                           false",
    "dry_run=false,                false",
    "dry_run=true,                 true",
    "dry_run=True,                 true",
    "limit=1&dry_run=true,         true",
    "dry_run=true&dry_run=true,    true",
    "dry-run=true,                 false"
  })
  void asked(String query, boolean plan) {
    assertThat(isAskedFor(query)).isEqualTo(plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dry_run", "dry_run=", "dry_run=1", "dry_run=yes", "dry_run=true&dry_run=false"})
  @DisplayName("R31, R38: any other value is refused, since it may have meant a plan")
  void refused(String query) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> isAskedFor(query))
        .extracting(RefusedException::refusal)
        .isEqualTo(Refusal.INVALID_QUERY);
  }
}
