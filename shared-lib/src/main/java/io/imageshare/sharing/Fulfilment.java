package io.imageshare.sharing;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreUnavailableException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fulfils wishes for the shares of one image. */
public final class Fulfilment {
  private final ShareStore shares;
  private final Limits limits;

  public Fulfilment(ShareStore shares, Limits limits) {
    this.shares = shares;
    this.limits = limits;
  }

  /**
   * Fulfils the wish for one recipient: one round trip to read and one to commit, or to look again
   * before a place is refused; more only where other requests are in the way.
   */
  public ShareOutcome fulfil(
      Wish wish, Actor actor, ImageId image, ProjectId recipient, Deadline deadline) {
    return fulfil(wish, actor, image, List.of(recipient), deadline).values().iterator().next();
  }

  /**
   * Fulfils the wish for several recipients, up to {@value ShareStore#MAX_TRANSITIONS} in one
   * commit, each of which stands whatever becomes of the next.
   *
   * @return one outcome a recipient
   * @throws StoreUnavailableException if the records can't be used; partial if a commit stands or
   *     may stand
   */
  Map<ProjectId, ShareOutcome> fulfil(
      Wish wish, Actor actor, ImageId image, List<ProjectId> recipients, Deadline deadline) {
    Map<ProjectId, ShareOutcome> outcomes = new HashMap<>();
    Set<ProjectId> concerned = concerned(actor, recipients);
    Optional<Standing> standing = shares.standing(image, concerned);
    for (int start = 0; start < recipients.size(); start += ShareStore.MAX_TRANSITIONS) {
      int end = Math.min(recipients.size(), start + ShareStore.MAX_TRANSITIONS);
      List<ProjectId> portion = recipients.subList(start, end);
      try {
        standing = commit(new Task(wish, concerned, deadline), standing, portion, outcomes);
      } catch (StoreUnavailableException unavailable) {
        throw mayHaveChanged(outcomes) ? unavailable.amidWrites() : unavailable;
      }
    }
    return outcomes;
  }

  private static boolean mayHaveChanged(Map<ProjectId, ShareOutcome> outcomes) {
    return outcomes.values().stream()
        .anyMatch(
            outcome ->
                outcome instanceof ShareOutcome.Changed || outcome instanceof ShareOutcome.Unknown);
  }

  /** Whether the caller may know of the image depends on its own share of it too (R30). */
  private static Set<ProjectId> concerned(Actor actor, List<ProjectId> recipients) {
    Set<ProjectId> concerned = new HashSet<>(recipients);
    concerned.add(actor.project());
    return concerned;
  }

  /**
   * Commits what is wished for as many recipients as one transaction takes.
   *
   * @param read the image as it was read; empty if there is none
   * @return how things stand afterwards; empty if the image is gone
   */
  private Optional<Standing> commit(
      Task task,
      Optional<Standing> read,
      List<ProjectId> recipients,
      Map<ProjectId, ShareOutcome> outcomes) {
    Optional<Standing> standing = read;
    Doubt doubt = new Doubt();
    while (standing.isPresent()) {
      Plan plan = Plan.of(task.wish(), standing.get(), recipients);
      if (doubt.arises(plan)) {
        standing = shares.standing(standing.get().image().id(), task.concerned());
        continue;
      }
      CommitOutcome outcome = commit(plan, standing.get(), task.deadline());
      if (outcome instanceof CommitOutcome.Committed) {
        plan.transitions().forEach(Changes::observe);
        outcomes.putAll(plan.fulfilled());
        return Optional.of(plan.afterwards());
      }
      if (outcome instanceof CommitOutcome.Unknown) {
        outcomes.putAll(plan.unknown());
        return standing;
      }
      standing = Optional.ofNullable(((CommitOutcome.Overtaken) outcome).found());
    }
    recipients.forEach(
        each -> outcomes.put(each, new ShareOutcome.Refused(Refusal.IMAGE_NOT_FOUND)));
    return Optional.empty();
  }

  private CommitOutcome commit(Plan plan, Standing standing, Deadline deadline) {
    return plan.transitions().isEmpty()
        ? new CommitOutcome.Committed()
        : shares.commit(standing, plan.transitions(), limits, deadline);
  }

  /** What is wished, whose shares decide on it, and until when. */
  private record Task(Wish wish, Set<ProjectId> concerned, Deadline deadline) {}
}
