package io.imageshare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

/** What the tests expect of a decision. */
final class Decided {
  private Decided() {}

  static Transition change(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Change.class);
    return decision.transition().orElseThrow();
  }

  static Share changedTo(Decision decision) {
    return Objects.requireNonNull(change(decision).after());
  }

  static void refused(Decision decision, Refusal refusal) {
    assertThat(decision).isEqualTo(new Decision.Refused(refusal));
  }

  static void unchanged(Decision decision, Standing standing, ProjectId project) {
    assertThat(decision).isEqualTo(new Decision.Unchanged(standing.shareOf(project)));
  }
}
