package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
  private static final Expression ROOM = Expression.of("#accepted <= :most");
  private static final Expression ACTIVE_WITH_ROOM =
      Expression.of("#status = :active AND #public = :no AND #accepted <= :most")
          .with("active", ImageStatus.ACTIVE.wireName())
          .with("no", AttributeValue.fromBool(false));
  private static final Change COUNT = Change.of(COUNTING, ALIVE);
  private static final Change COUNT_WITHIN_LIMIT = Change.of(COUNTING, ALIVE.and(ROOM));
  private static final Change COUNT_OFFERED = Change.of(COUNTING, ALIVE.and(ACTIVE_WITH_ROOM));

  private static final int IMAGE_PLACE = 0;

  private final ShareItems items;
  private final Commit commit;
  private final Map<ProjectId, Integer> memberPlaces = new LinkedHashMap<>();

  ShareCommit(Keys keys, Commit commit) {
    this.items = new ShareItems(keys);
    this.commit = commit;
  }

  Transaction fill(Transaction transaction) {
    transaction.update(items.keys().image(commit.image().id()), counting());
    for (Transition transition : commit.transitions()) {
      memberPlaces.put(transition.project(), items.move(transition, transaction));
    }
    return transaction;
  }

  /**
   * What there is instead of what was read, as far as the failed conditions tell; empty if the
   * image was deleted.
   */
  Optional<Standing> found(TransactionOutcome.Failed failed) {
    Map<ProjectId, Share> shares = new HashMap<>(commit.read().shares());
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
            : Optional.of(commit.image());
    return image.map(alive -> new Standing(alive, shares));
  }

  private Change counting() {
    AttributeValue owner = AttributeValue.fromS(commit.image().owner().value());
    AttributeValue shares = number(commit.sharesChange());
    AttributeValue accepted = number(commit.acceptedChange());
    OptionalInt most = commit.mostAccepted();
    if (most.isEmpty()) {
      return COUNT.with(Map.of(":owner", owner, ":shares", shares, ":accepted", accepted));
    }
    Change within = commit.needsActive() ? COUNT_OFFERED : COUNT_WITHIN_LIMIT;
    return within.with(
        Map.of(
            ":owner", owner,
            ":shares", shares,
            ":accepted", accepted,
            ":most", number(most.getAsInt())));
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(Integer.toString(value));
  }
}
