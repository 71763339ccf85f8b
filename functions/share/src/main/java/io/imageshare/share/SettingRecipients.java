package io.imageshare.share;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Decision;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.WantedRecipients;
import io.imageshare.lambda.Components;
import io.imageshare.sharing.Batch;
import io.imageshare.sharing.SharePlanner;
import io.imageshare.sharing.ShareRule;
import io.imageshare.sharing.ShareUpdater;
import io.imageshare.store.Deadline;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads which recipients an image has, and makes them those that it shall have (R39). */
final class SettingRecipients {
  /**
   * The most recipients that are read or said as a whole, and the most that are changed: as many as
   * a batch has pairs, for the same reason.
   */
  static final int MOST = Batch.MAX_PAIRS;

  /** With more recipients than that, more than {@link #MOST} are too many, whichever are wanted. */
  private static final int MOST_READ = 2 * MOST;

  private final ShareStore shares;
  private final ShareUpdater updater;
  private final SharePlanner planner;
  private final Limits limits;

  SettingRecipients(Components components) {
    this.shares = components.shares();
    this.updater = components.shareUpdater();
    this.planner = components.sharePlanner();
    this.limits = components.limits();
  }

  /** What is wanted for an image, and as which its list has to be found. */
  record Wish(ImageId image, WantedRecipients recipients, IfMatch condition, Actor actor) {}

  /** The recipients, in two round trips; refused if there are more than {@value #MOST}. */
  Outcome<Recipients> read(ImageId image, Actor actor, Instant now) {
    Optional<Refusal> refusal = refusal(image, actor, Refusal.ONLY_OWNER_SEES_RECIPIENTS, now);
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    Page<Share> page = shares.members(image, null, MOST, now);
    return page.more()
        ? new Outcome.Refused<>(Refusal.TOO_MANY_RECIPIENTS)
        : new Outcome.Done<>(Recipients.of(page.items()));
  }

  /**
   * Does what is missing to what is wanted: in two round trips if nothing is.
   *
   * @throws StoreUnavailableException if the records can't be used; partial if something may have
   *     changed
   */
  Outcome<RecipientResults> set(Wish wish, Instant now, Deadline deadline) {
    return carryOut(
        wish,
        now,
        (rule, projects) -> updater.update(rule, wish.actor(), wish.image(), projects, deadline));
  }

  /** What {@link #set} would do, with nothing written (R38). */
  Outcome<RecipientResults> plan(Wish wish, Instant now) {
    return carryOut(
        wish,
        now,
        (rule, projects) -> planner.outcomes(rule, wish.actor(), wish.image(), projects));
  }

  private Outcome<RecipientResults> carryOut(Wish wish, Instant now, Way way) {
    Optional<Refusal> refusal = refusal(wish.image(), wish.actor(), Refusal.ONLY_OWNER_SHARES, now);
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    Page<Share> page = shares.members(wish.image(), null, MOST_READ, now);
    Recipients read = Recipients.of(page.items());
    List<ProjectId> projects = notMet(wish.recipients(), read);
    if (page.more() || projects.size() > MOST) {
      return new Outcome.Refused<>(Refusal.TOO_MANY_CHANGES);
    }
    if (!wish.condition().admits(read)) {
      return new Outcome.Refused<>(Refusal.RECIPIENTS_CHANGED);
    }
    Map<ProjectId, Outcome<Optional<Share>>> outcomes =
        projects.isEmpty() ? Map.of() : way.outcomes(rule(wish, read), projects);
    return whole(new RecipientResults(read, wish.recipients(), outcomes));
  }

  /** How the projects that are not as wanted come to their outcomes by a rule. */
  @FunctionalInterface
  private interface Way {
    Map<ProjectId, Outcome<Optional<Share>>> outcomes(ShareRule rule, List<ProjectId> projects);
  }

  /**
   * The outcome of the whole: one of which a part isn't known isn't known, and an image that is
   * deleted or given away meanwhile is none of the caller's.
   */
  private static Outcome<RecipientResults> whole(RecipientResults results) {
    Collection<Outcome<Optional<Share>>> outcomes = results.outcomes().values();
    if (outcomes.stream().anyMatch(Outcome::isUnknown)) {
      return new Outcome.Unknown<>();
    }
    List<Refusal> refusals = outcomes.stream().flatMap(each -> each.refusal().stream()).toList();
    return refusals.contains(Refusal.IMAGE_NOT_FOUND)
        ? new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND)
        : new Outcome.Done<>(results);
  }

  /**
   * Who isn't as wanted. Those to be stopped come first: an accepted one leaves its place, without
   * which a full image is offered to nobody (R2).
   */
  private static List<ProjectId> notMet(WantedRecipients wanted, Recipients read) {
    SortedSet<ProjectId> named = new TreeSet<>(wanted.terms().keySet());
    return Stream.concat(
            read.shares().keySet().stream().filter(project -> !wanted.names(project)),
            named.stream().filter(project -> !wanted.isMetBy(project, read.shareOf(project))))
        .toList();
  }

  /**
   * What is wanted, of a list that is bound only where the share still is the one on the list: what
   * others have made of it since is not overwritten.
   */
  private ShareRule rule(Wish wish, Recipients read) {
    return new OfferingRule(
        (standing, project) -> {
          Decision decision =
              wish.recipients().decide(standing, project, wish.actor(), limits, standing.at());
          boolean overwrites =
              wish.condition().isBound()
                  && decision.transition().isPresent()
                  && !Objects.equals(standing.shareOf(project), read.shareOf(project));
          return overwrites ? new Decision.Refused(Refusal.RECIPIENTS_CHANGED) : decision;
        });
  }

  /** A rule by which some are offered the image, whose standing answers it meets (R37). */
  private record OfferingRule(ShareRule rule) implements ShareRule {
    @Override
    public Decision decide(Standing standing, ProjectId recipient) {
      return rule.decide(standing, recipient);
    }

    @Override
    public boolean meetsStandingAnswers() {
      return true;
    }
  }

  /** Why the recipients are none of the caller's; empty if they are. */
  private Optional<Refusal> refusal(ImageId image, Actor actor, Refusal toRecipients, Instant now) {
    Optional<Standing> standing =
        shares
            .standing(image, Set.of(actor.project()), now)
            .filter(there -> there.isVisibleTo(actor));
    if (standing.isEmpty()) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    return actor.actsFor(standing.get().image().owner())
        ? Optional.empty()
        : Optional.of(toRecipients);
  }
}
