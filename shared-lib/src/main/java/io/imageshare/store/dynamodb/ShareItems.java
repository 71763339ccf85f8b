package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Transition;
import io.imageshare.store.TimeText;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The two items of each share: one under the image, for the owner, one under the recipient.
 *
 * <p>Each holds the whole share, so that neither side has to read the other's.
 */
record ShareItems(Keys keys) {
  private static final Expression UNCHANGED =
      Expression.of("#state = :state AND #created = :created");

  /**
   * Moves both items of a share from what was read to what shall be, each under the condition that
   * it still is what was read.
   *
   * @return the place of the owner's item in the transaction
   */
  int move(Transition transition, Transaction transaction) {
    Share before = transition.before();
    Share after = transition.after();
    Expression expected = before == null ? Expression.ABSENT : unchanged(before);
    if (before != null && (after == null || before.state() != after.state())) {
      transaction.delete(receivedKey(before), Expression.EXISTS);
    }
    if (after == null) {
      return transaction.delete(keys.member(transition.image(), transition.project()), expected);
    }
    boolean sameKey = before != null && before.state() == after.state();
    NewItem item = item(after);
    transaction.put(
        item.under(receivedKey(after)), sameKey ? Expression.EXISTS : Expression.ABSENT);
    return transaction.put(item.under(memberKey(after)), expected);
  }

  /**
   * Tells a share from one in another state, and from one that was offered anew after sharing was
   * stopped.
   */
  private static Expression unchanged(Share share) {
    return UNCHANGED.with(
        Map.of(
            ":state", AttributeValue.fromS(share.state().wireName()),
            ":created", AttributeValue.fromS(TimeText.of(share.created()))));
  }

  /** The share as the owner sees it. */
  Map<String, AttributeValue> member(Share share) {
    return item(share).under(memberKey(share));
  }

  /** The share as the recipient sees it. */
  Map<String, AttributeValue> received(Share share) {
    return item(share).under(receivedKey(share));
  }

  private Key memberKey(Share share) {
    return keys.member(share.image(), share.project());
  }

  Key receivedKey(Share share) {
    return keys.received(share.project(), share.state(), share.image());
  }

  /** The share of an item of either sort. */
  static Share read(Item item) {
    return new Share(
        item.parsed(Attributes.IMAGE, ImageId::parse),
        item.parsed(Attributes.RECIPIENT, ProjectId::parse),
        item.parsed(Attributes.STATE, ShareState::parse),
        item.time(Attributes.CREATED),
        item.time(Attributes.UPDATED),
        item.textOrNull(Attributes.VAULT));
  }

  private static NewItem item(Share share) {
    return new NewItem()
        .text(Attributes.IMAGE, share.image().value())
        .text(Attributes.RECIPIENT, share.project().value())
        .text(Attributes.STATE, share.state().wireName())
        .time(Attributes.CREATED, share.created())
        .time(Attributes.UPDATED, share.updated())
        .text(Attributes.VAULT, share.vault());
  }
}
