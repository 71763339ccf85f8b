package io.imageshare.share;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.WantedRecipients;
import io.imageshare.share.RecipientResult.Action;
import io.imageshare.usecase.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of all that have an image or shall have it, in the order of their IDs.
 *
 * @param read the recipients before
 * @param outcomes of those that were not as wanted
 */
record RecipientResults(
    Recipients read, WantedRecipients wanted, Map<ProjectId, Outcome<Optional<Share>>> outcomes) {

  /** One result a project. */
  List<RecipientResult> all() {
    SortedSet<ProjectId> projects = new TreeSet<>(read.shares().keySet());
    projects.addAll(outcomes.keySet());
    return projects.stream().map(this::of).toList();
  }

  /**
   * The recipients as the call leaves them. What others have changed meanwhile isn't in it: whoever
   * goes by it shall not take for read what it hasn't seen.
   */
  Recipients left() {
    return Recipients.of(
        all().stream().flatMap(result -> Stream.ofNullable(result.share())).toList());
  }

  private RecipientResult of(ProjectId project) {
    @Nullable Share before = read.shareOf(project);
    Outcome<Optional<Share>> outcome = outcomes.get(project);
    if (outcome == null) {
      return new RecipientResult(project, Action.KEPT, before, null);
    }
    return outcome
        .refusal()
        .map(refusal -> new RecipientResult(project, Action.REFUSED, before, refusal))
        .orElseGet(
            () ->
                new RecipientResult(
                    project,
                    action(project, before, outcome),
                    outcome.result().flatMap(share -> share).orElse(null),
                    null));
  }

  private Action action(
      ProjectId project, @Nullable Share before, Outcome<Optional<Share>> outcome) {
    if (!wanted.names(project)) {
      return Action.STOPPED;
    }
    if (!outcome.mayHaveChanged()) {
      return Action.KEPT;
    }
    return before == null ? Action.ADDED : Action.CHANGED;
  }
}
