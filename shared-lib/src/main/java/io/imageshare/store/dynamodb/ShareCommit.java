package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.TimeText;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Transitions of one image as writes of one transaction, and what their failed conditions tell.
 *
 * <p>The image comes first, with its counts changed by what the transitions come to. Each
 * transition moves the two items of its share.
 */
final class ShareCommit {
  private static final Expression COUNTING =
      Expression.of(
          "SET #change = :change ADD #shares :shares, #accepted :accepted, #changes :one");
  private static final Expression COUNTING_ENDS =
      Expression.of(
          "SET #change = :change"
              + " ADD #shares :shares, #accepted :accepted, #changes :one, #ends_set :one");
  private static final Expression COUNTING_AN_EARLIER_END =
      Expression.of(
          "SET #change = :change, #next_end = :next_end"
              + " ADD #shares :shares, #accepted :accepted, #changes :one, #ends_set :one");
  private static final Expression NO_EARLIER_END = Expression.of("#next_end <= :next_end");
  private static final Expression NO_SUCH_END =
      Expression.of("attribute_not_exists(#next_end) OR #next_end > :next_end");
  private static final Expression ALIVE =
      Expression.of("#status <> :deleted AND #owner = :owner")
          .with("deleted", ImageItems.DELETED_STATUS);
  private static final Expression ROOM = Expression.of("#accepted <= :most");
  private static final Expression ACTIVE_WITH_ROOM =
      Expression.of("#status = :active AND #public = :no AND #accepted <= :most")
          .with("active", ImageStatus.ACTIVE.wireName())
          .with("no", AttributeValue.fromBool(false));
  private static final Counting ANY = new Counting(ALIVE);
  private static final Counting WITHIN_LIMIT = new Counting(ALIVE.and(ROOM));
  private static final Counting OFFERED = new Counting(ALIVE.and(ACTIVE_WITH_ROOM));

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
      memberPlaces.put(
          transition.project(), items.move(transition, commit.read().at(), transaction));
    }
    return transaction;
  }

  /**
   * What there is instead of what was read, as far as the failed conditions tell; empty if the
   * image was deleted.
   */
  Optional<Standing> found(TransactionOutcome.Failed failed) {
    Map<ProjectId, Share> shares = commit.read().recorded();
    memberPlaces.forEach(
        (project, place) -> {
          if (failed.at(place)) {
            Optional<Share> found =
                failed
                    .found(place)
                    .filter(item -> !ShareItems.isStopped(item))
                    .map(ShareItems::read);
            found.ifPresentOrElse(
                share -> shares.put(project, share), () -> shares.remove(project));
          }
        });
    Optional<Image> image =
        failed.at(IMAGE_PLACE)
            ? failed.found(IMAGE_PLACE).flatMap(ImageReader::read)
            : Optional.of(commit.image());
    return image.map(alive -> Standing.of(alive, shares.values(), commit.read().at()));
  }

  private Change counting() {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":owner", AttributeValue.fromS(commit.image().owner().value()));
    values.put(":change", change());
    values.put(":one", number(1));
    values.put(":shares", number(commit.sharesChange()));
    values.put(":accepted", number(commit.acceptedChange()));
    commit.mostAccepted().ifPresent(most -> values.put(":most", number(most)));
    Counting plain = plainCounting();
    return commit
        .earliestEnd()
        .map(end -> countingEnds(plain.condition(), end, values))
        .orElse(plain.change())
        .with(values);
  }

  private AttributeValue change() {
    return ChangeAttribute.ofShares(commit.read().at(), commit.by(), commit.events());
  }

  private Counting plainCounting() {
    if (commit.mostAccepted().isEmpty()) {
      return ANY;
    }
    return commit.needsActive() ? OFFERED : WITHIN_LIMIT;
  }

  /**
   * The image's next end stays the earliest one there is: it is lowered if it is later than that
   * end, and if it is earlier it has to be so still.
   */
  private Change countingEnds(
      Expression condition, Instant end, Map<String, AttributeValue> values) {
    values.put(":next_end", AttributeValue.fromS(TimeText.of(end)));
    Instant next = commit.image().counts().nextEnd();
    boolean earlier = next == null || end.isBefore(next);
    return earlier
        ? Change.of(COUNTING_AN_EARLIER_END, condition.and(NO_SUCH_END))
        : Change.of(COUNTING_ENDS, condition.and(NO_EARLIER_END));
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(Integer.toString(value));
  }

  /**
   * The update of the counts.
   *
   * @param condition of the image
   * @param change the update under it, made once
   */
  private record Counting(Expression condition, Change change) {
    Counting(Expression condition) {
      this(condition, Change.of(COUNTING, condition));
    }
  }
}
