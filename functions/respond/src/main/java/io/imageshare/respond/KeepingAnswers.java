package io.imageshare.respond;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.AnswerStore;
import io.imageshare.store.Deadline;
import io.imageshare.usecase.Outcome;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Keeps what a project answers to offers before they are made (R37).
 *
 * <p>Each change is of one answer and is made to what there is then. So two that are made at once
 * both stand.
 */
final class KeepingAnswers {
  private final AnswerStore store;

  KeepingAnswers(AnswerStore store) {
    this.store = store;
  }

  /** Answers so whom no other answer is given. */
  Outcome<StandingAnswers> setDefault(ProjectId project, StandingAnswer answer, Deadline deadline) {
    return change(project, answers -> answers.withDefault(answer), deadline);
  }

  /** Answers so to that owner. */
  Outcome<StandingAnswers> set(
      ProjectId project, ProjectId owner, StandingAnswer answer, Deadline deadline) {
    return change(project, answers -> answers.with(owner, answer), deadline);
  }

  /** Answers to that owner as to all others. */
  Outcome<StandingAnswers> remove(ProjectId project, ProjectId owner, Deadline deadline) {
    return change(project, answers -> answers.without(owner), deadline);
  }

  private Outcome<StandingAnswers> change(
      ProjectId project, UnaryOperator<StandingAnswers> change, Deadline deadline) {
    do {
      StandingAnswers read = store.answers(project);
      StandingAnswers changed = change.apply(read);
      if (changed.saySameAs(read)) {
        return new Outcome.Unchanged<>(read);
      }
      if (changed.areTooMany()) {
        return new Outcome.Refused<>(Refusal.TOO_MANY_ANSWERS);
      }
      switch (store.replace(project, changed, deadline)) {
        case DONE -> {
          return new Outcome.Done<>(changed);
        }
        case UNKNOWN -> {
          return new Outcome.Unknown<>();
        }
        case OVERTAKEN -> {
          // What the other one has changed stays.
        }
      }
    } while (deadline.leaves(Duration.ZERO));
    return new Outcome.Unknown<>();
  }
}
