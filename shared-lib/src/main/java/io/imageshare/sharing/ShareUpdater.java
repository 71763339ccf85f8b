package io.imageshare.sharing;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.store.ShareStore.Tidying;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Attempt;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes the shares of one image by a rule. */
public final class ShareUpdater {
  private final ShareStore shares;
  private final Limits limits;
  private final Clock clock;

  public ShareUpdater(ShareStore shares, Limits limits, Clock clock) {
    this.shares = shares;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Changes the share with one recipient: one round trip to read and one to commit, or to look
   * again before a place is refused; more only where other requests are in the way.
   */
  public Outcome<Optional<Share>> update(
      ShareRule rule, Actor actor, ImageId image, ProjectId recipient, Deadline deadline) {
    return update(rule, actor, image, List.of(recipient), deadline).values().iterator().next();
  }

  /**
   * Changes the shares with several recipients, up to {@value ShareStore#MAX_TRANSITIONS} in one
   * commit, each of which stands whatever becomes of the next.
   *
   * @return one outcome a recipient
   * @throws StoreUnavailableException if the records can't be used; partial if a commit stands or
   *     may stand
   */
  public Map<ProjectId, Outcome<Optional<Share>>> update(
      ShareRule rule, Actor actor, ImageId image, List<ProjectId> recipients, Deadline deadline) {
    Map<ProjectId, Outcome<Optional<Share>>> outcomes = new HashMap<>();
    Set<ProjectId> concerned = concerned(actor, recipients);
    Set<ProjectId> answering = answering(rule, recipients);
    Task task = new Task(rule, actor, image, concerned, answering, deadline);
    Optional<Standing> standing = read(task, clock.instant());
    List<ProjectId> left = recipients;
    while (!left.isEmpty()) {
      try {
        Portion portion = commit(task, standing, left, outcomes);
        standing = portion.afterwards();
        left = left.subList(portion.size(), left.size());
      } catch (StoreUnavailableException unavailable) {
        throw mayHaveChanged(outcomes) ? unavailable.amidWrites() : unavailable;
      }
    }
    return outcomes;
  }

  private static boolean mayHaveChanged(Map<ProjectId, Outcome<Optional<Share>>> outcomes) {
    return outcomes.values().stream().anyMatch(Outcome::mayHaveChanged);
  }

  /** Whether the caller may know of the image depends on its own share of it too (R30). */
  static Set<ProjectId> concerned(Actor actor, List<ProjectId> recipients) {
    Set<ProjectId> concerned = new HashSet<>(recipients);
    concerned.add(actor.project());
    return concerned;
  }

  /** Whose standing answers the rule has to know (R37). */
  static Set<ProjectId> answering(ShareRule rule, List<ProjectId> recipients) {
    return rule.meetsStandingAnswers() ? Set.copyOf(recipients) : Set.of();
  }

  /**
   * Commits what the rule comes to for as many recipients as one transaction takes; refuses them
   * all if the image is gone.
   *
   * @param read the image as it was read; empty if there is none
   */
  private Portion commit(
      Task task,
      Optional<Standing> read,
      List<ProjectId> recipients,
      Map<ProjectId, Outcome<Optional<Share>>> outcomes) {
    PlaceCheck places = new PlaceCheck();
    Optional<Portion> portion =
        Attempt.repeat(
            read,
            standing -> {
              Plan plan = Plan.of(task.rule(), standing, recipients);
              return places.needsAnotherLook(plan)
                  ? Attempt.again(() -> anotherLook(standing, task))
                  : attempt(plan, standing, task, outcomes);
            });
    if (portion.isEmpty()) {
      recipients.forEach(
          each -> outcomes.put(each, new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND)));
    }
    return portion.orElse(new Portion(Optional.empty(), recipients.size()));
  }

  /**
   * Reads anew after what is over on the image has made place (R34).
   *
   * @throws StoreUnavailableException if it may still take places: nobody is refused one for that
   */
  private Optional<Standing> anotherLook(Standing standing, Task task) {
    Tidying tidying =
        ShareStore.tidyUpAll(
            shares,
            standing.image(),
            Ended.ACCEPTED,
            standing.at(),
            task.deadline(),
            Duration.ZERO);
    if (tidying != Tidying.DONE) {
      throw new StoreUnavailableException("What is over on the image can't be tidied up in time.");
    }
    return read(task, standing.at());
  }

  private Optional<Standing> read(Task task, Instant now) {
    return shares.standing(task.image(), task.concerned(), task.answering(), now);
  }

  /**
   * What was found instead of what was read. No commit depends on standing answers, so they are
   * still those that were read, unless the image is another owner's, to whom others were given
   * (R37).
   */
  private Optional<Standing> found(Standing found, Standing read, Task task) {
    return task.answering().isEmpty() || found.image().owner().equals(read.image().owner())
        ? Optional.of(found.with(read.answers()))
        : read(task, read.at());
  }

  /** Commits the plan and keeps the outcomes. */
  private Attempt<Portion> attempt(
      Plan plan, Standing standing, Task task, Map<ProjectId, Outcome<Optional<Share>>> outcomes) {
    return commit(plan, standing, task)
        .match(
            () -> {
              plan.transitions().forEach(Changes::observe);
              outcomes.putAll(plan.outcomes());
              return Attempt.ended(new Portion(Optional.of(plan.afterwards()), plan.size()));
            },
            found -> Attempt.again(() -> found.flatMap(there -> found(there, standing, task))),
            () -> {
              outcomes.putAll(plan.uncertain());
              return Attempt.ended(new Portion(Optional.of(standing), plan.size()));
            });
  }

  private CommitOutcome commit(Plan plan, Standing standing, Task task) {
    return plan.transitions().isEmpty()
        ? new CommitOutcome.Committed()
        : shares.commit(standing, plan.transitions(), limits, task.actor(), task.deadline());
  }

  /**
   * What is asked for.
   *
   * @param concerned whose shares decide on it
   * @param answering whose standing answers do
   */
  private record Task(
      ShareRule rule,
      Actor actor,
      ImageId image,
      Set<ProjectId> concerned,
      Set<ProjectId> answering,
      Deadline deadline) {}

  /**
   * The recipients that were dealt with.
   *
   * @param afterwards how things stand then; empty if the image is gone
   */
  private record Portion(Optional<Standing> afterwards, int size) {}
}
