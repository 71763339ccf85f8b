package io.imageshare.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a project answers to offers before they are made (R37).
 *
 * @param byDefault to the owners that have no answer of their own
 * @param byOwner to some owners, at most {@value #MAX_OWNERS}
 */
public record StandingAnswers(
    StandingAnswer byDefault, Map<ProjectId, StandingAnswer> byOwner, long edition)
    implements Kept<StandingAnswers> {
  /** The most owners that have an answer of their own: what one item of the table has room for. */
  public static final int MAX_OWNERS = 1_000;

  /** Those of a project that has said nothing. */
  public static final StandingAnswers NONE = new StandingAnswers(StandingAnswer.ASK, Map.of(), 0);

  public StandingAnswers {
    byOwner = Map.copyOf(byOwner);
  }

  /** The answer to an offer of that owner. */
  public StandingAnswer to(ProjectId owner) {
    return byOwner.getOrDefault(owner, byDefault);
  }

  @Override
  public Optional<Refusal> excess() {
    return byOwner.size() > MAX_OWNERS ? Optional.of(Refusal.TOO_MANY_ANSWERS) : Optional.empty();
  }

  @Override
  public boolean saySameAs(StandingAnswers other) {
    return byDefault == other.byDefault && byOwner.equals(other.byOwner);
  }

  /** The same with another answer by default. */
  public StandingAnswers withDefault(StandingAnswer answer) {
    return new StandingAnswers(answer, byOwner, edition + 1);
  }

  /** The same with that answer to the owner. */
  public StandingAnswers with(ProjectId owner, StandingAnswer answer) {
    Map<ProjectId, StandingAnswer> changed = new HashMap<>(byOwner);
    changed.put(owner, answer);
    return new StandingAnswers(byDefault, changed, edition + 1);
  }

  /** The same without an answer of its own to the owner. */
  public StandingAnswers without(ProjectId owner) {
    Map<ProjectId, StandingAnswer> changed = new HashMap<>(byOwner);
    changed.remove(owner);
    return new StandingAnswers(byDefault, changed, edition + 1);
  }
}
