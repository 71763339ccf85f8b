package io.imageshare.sharing;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImagePlan;
import io.imageshare.domain.Limits;
import io.imageshare.domain.PairPlan;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
import io.imageshare.domain.Standing;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Attempt;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Says what a rule would come to, and writes nothing (R38): it plans as {@link ShareUpdater} does,
 * on the same reads, and leaves the commit out.
 */
public final class SharePlanner {
  private final ShareStore shares;
  private final Limits limits;
  private final Clock clock;

  public SharePlanner(ShareStore shares, Limits limits, Clock clock) {
    this.shares = shares;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Plans every pair of the batch, the images side by side: each takes one round trip, one more
   * before a place is refused, and two more where shares are over that nobody has tidied up.
   *
   * @param asked what the rule does where it changes a share
   * @throws StoreUnavailableException if the records can't be read
   */
  public Outcome<SharePlan> plan(Batch batch, PlannedAction asked, ShareRule rule) {
    if (batch.isTooLarge()) {
      return new Outcome.Refused<>(Refusal.BATCH_TOO_LARGE);
    }
    Planned planned = new Planned(asked, rule, batch.actor(), batch.recipients());
    return new Outcome.Unchanged<>(
        new SharePlan(asked, Parallel.map(batch.images(), image -> plan(planned, image))));
  }

  /**
   * What the rule would come to for recipients of one image, in as many round trips.
   *
   * @return one outcome a recipient
   * @throws StoreUnavailableException if the records can't be read
   */
  public Map<ProjectId, Outcome<Optional<Share>>> outcomes(
      ShareRule rule, Actor actor, ImageId image, List<ProjectId> recipients) {
    return plan(rule, actor, image, recipients)
        .map(Plan::outcomes)
        .orElseGet(
            () ->
                recipients.stream()
                    .collect(
                        Collectors.toMap(
                            Function.identity(),
                            each -> new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND))));
  }

  private ImagePlan plan(Planned planned, ImageId image) {
    return plan(planned.rule(), planned.actor(), image, planned.recipients())
        .map(plan -> told(plan, plan.standing(), planned))
        .orElseGet(() -> ImagePlan.withoutImage(image, planned.recipients()));
  }

  /** Empty if there is no such image. */
  private Optional<Plan> plan(
      ShareRule rule, Actor actor, ImageId image, List<ProjectId> recipients) {
    Instant now = clock.instant();
    Set<ProjectId> concerned = ShareUpdater.concerned(actor, recipients);
    Set<ProjectId> answering = ShareUpdater.answering(rule, recipients);
    Supplier<Optional<Standing>> look = () -> look(image, concerned, answering, now);
    PlaceCheck places = new PlaceCheck();
    return Attempt.repeat(
        look.get(),
        standing -> {
          Plan plan = Plan.whole(rule, standing, recipients);
          return places.needsAnotherLook(plan) ? Attempt.again(look) : Attempt.ended(plan);
        });
  }

  /**
   * How things stand once what is over is tidied up, which is left to those who change something
   * (R34, R35).
   */
  private Optional<Standing> look(
      ImageId image, Set<ProjectId> concerned, Set<ProjectId> answering, Instant now) {
    return shares
        .standing(image, concerned, answering, now)
        .flatMap(
            read ->
                ShareStore.exact(shares, read.image(), now)
                    .map(exact -> Standing.of(exact, read.shares().values(), read.stopped(), now))
                    .map(standing -> standing.with(read.answers())));
  }

  private ImagePlan told(Plan plan, Standing standing, Planned planned) {
    boolean owner = planned.actor().actsFor(standing.image().owner());
    return new ImagePlan(
        standing.image().id(),
        planned.recipients().stream().map(each -> pair(plan, standing, planned, each)).toList(),
        owner ? placesLeft(plan.afterwards().image()) : null);
  }

  private int placesLeft(Image image) {
    return (int) Math.max(0, limits.recipients(image.kind()) - image.accepted());
  }

  /** A refusal tells of the share only whoever may know of it (R30). */
  private static PairPlan pair(Plan plan, Standing standing, Planned planned, ProjectId recipient) {
    ImageId image = standing.image().id();
    boolean known =
        planned.actor().actsFor(standing.image().owner()) || planned.actor().actsFor(recipient);
    return plan.outcomeFor(recipient)
        .match(
            after ->
                PairPlan.change(
                    planned.asked(),
                    image,
                    recipient,
                    standing.shareOf(recipient),
                    after.orElse(null)),
            same -> PairPlan.nothing(image, recipient, same.orElse(null)),
            refusal ->
                PairPlan.refused(
                    image, recipient, known ? standing.shareOf(recipient) : null, refusal),
            () -> {
              throw new IllegalStateException("a plan is never uncertain");
            });
  }

  /** What is asked for, by whom, and for whom. */
  private record Planned(
      PlannedAction asked, ShareRule rule, Actor actor, List<ProjectId> recipients) {}
}
