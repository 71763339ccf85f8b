package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.ShareStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Transitions of one image as writes of one transaction, and what their failed conditions tell.
 *
 * <p>The image comes first, with its counts changed by what the transitions come to. Each
 * transition moves the two items of its share.
 */
final class ShareCommit {
  private static final Expression COUNTING =
      Expression.of("ADD #shares :shares, #accepted :accepted");
  private static final Expression ALIVE =
      Expression.of("#status <> :deleted AND #owner = :owner")
          .with("deleted", ImageItems.DELETED_STATUS);
  private static final Expression ROOM =
      Expression.of("#status = :active AND #accepted <= :most")
          .with("active", ImageStatus.ACTIVE.wireName());

  private static final int IMAGE_PLACE = 0;

  private final ShareItems items;
  private final Standing read;
  private final List<Transition> transitions;
  private final Limits limits;
  private final Map<ProjectId, Integer> memberPlaces = new LinkedHashMap<>();

  ShareCommit(Keys keys, Standing read, List<Transition> transitions, Limits limits) {
    if (transitions.isEmpty() || transitions.size() > ShareStore.MAX_TRANSITIONS) {
      throw new IllegalArgumentException("so many transitions: " + transitions.size());
    }
    if (!transitions.stream().allMatch(each -> each.image().equals(read.image().id()))) {
      throw new IllegalArgumentException("transitions of another image than " + read.image().id());
    }
    if (transitions.stream().map(Transition::project).distinct().count() < transitions.size()) {
      throw new IllegalArgumentException("several transitions of one project");
    }
    this.items = new ShareItems(keys);
    this.read = read;
    this.transitions = transitions;
    this.limits = limits;
  }

  /** What the transitions were decided on. */
  Standing read() {
    return read;
  }

  /** Whose shares the transitions were decided on. */
  Set<ProjectId> projects() {
    Set<ProjectId> projects = new HashSet<>(read.shares().keySet());
    projects.addAll(memberPlaces.keySet());
    return projects;
  }

  Transaction fill(Transaction transaction) {
    transaction.update(items.keys().image(read.image().id()), counting(), imageAsExpected());
    for (Transition transition : transitions) {
      memberPlaces.put(transition.project(), items.move(transition, transaction));
    }
    return transaction;
  }

  /**
   * What there is instead of what was read, as far as the failed conditions tell; empty if the
   * image was deleted.
   */
  Optional<Standing> found(TransactionOutcome.Failed failed) {
    Map<ProjectId, Share> shares = new HashMap<>(read.shares());
    memberPlaces.forEach(
        (project, place) -> {
          if (failed.at(place)) {
            Optional<Share> found = failed.found(place).map(ShareItems::read);
            found.ifPresentOrElse(
                share -> shares.put(project, share), () -> shares.remove(project));
          }
        });
    Optional<Image> image =
        failed.at(IMAGE_PLACE)
            ? failed.found(IMAGE_PLACE).flatMap(ImageItems::read)
            : Optional.of(read.image());
    return image.map(alive -> new Standing(alive, shares));
  }

  private Expression counting() {
    return COUNTING
        .with("shares", Transition.sharesChange(transitions))
        .with("accepted", Transition.acceptedChange(transitions));
  }

  private Expression imageAsExpected() {
    Image image = read.image();
    Expression alive = ALIVE.with("owner", image.owner().value());
    int room = roomNeeded();
    return room == 0 ? alive : alive.and(ROOM.with("most", limits.recipients(image.kind()) - room));
  }

  /**
   * How far below the limit the accepted shares have to be, so that the rules allow each transition
   * after those before it: an offer needs a free place without taking it, an acceptance takes one
   * (R2).
   */
  private int roomNeeded() {
    int taken = 0;
    int needed = 0;
    for (Transition transition : transitions) {
      needed = transition.needsRoom() ? Math.max(needed, taken + 1) : needed;
      taken += Transition.acceptedChange(List.of(transition));
    }
    return needed;
  }
}
