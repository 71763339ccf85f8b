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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
  private static final Change COUNT = Change.of(COUNTING, ALIVE);
  private static final Change COUNT_WITHIN_LIMIT = Change.of(COUNTING, ALIVE.and(ROOM));

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
    for (Transition each : transitions) {
      if (!each.image().equals(read.image().id())) {
        throw new IllegalArgumentException("a transition of another image: " + each.image());
      }
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
    transaction.update(items.keys().image(read.image().id()), counting());
    for (Transition transition : transitions) {
      int place = items.move(transition, transaction);
      if (memberPlaces.put(transition.project(), place) != null) {
        throw new IllegalArgumentException("several transitions of one project");
      }
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

  private Change counting() {
    Image image = read.image();
    AttributeValue owner = AttributeValue.fromS(image.owner().value());
    AttributeValue shares = number(Transition.sharesChange(transitions));
    AttributeValue accepted = number(Transition.acceptedChange(transitions));
    int room = roomNeeded();
    if (room == 0) {
      return COUNT.with(Map.of(":owner", owner, ":shares", shares, ":accepted", accepted));
    }
    AttributeValue most = number(limits.recipients(image.kind()) - room);
    return COUNT_WITHIN_LIMIT.with(
        Map.of(":owner", owner, ":shares", shares, ":accepted", accepted, ":most", most));
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(Integer.toString(value));
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
