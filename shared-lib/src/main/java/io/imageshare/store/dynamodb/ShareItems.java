package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The two items of each share: one under the image, for the owner, one under the recipient.
 *
 * <p>Each holds the whole share, so that neither side has to read the other's.
 */
record ShareItems(Keys keys) {
  /** The state of a record of a share that was stopped for a reason. */
  private static final String STOPPED = "stopped";

  /** How long the reason of a stop is kept. */
  private static final Duration REASON_RETENTION = Duration.ofDays(90);

  private static final Expression NO_SHARE =
      Expression.of("attribute_not_exists(#pk) OR #state = :stopped").with("stopped", STOPPED);

  private static final Expression UNCHANGED =
      Expression.of("#state = :state AND #created = :created");

  private static final Expression ACCEPTED =
      Expression.of("#state = :accepted AND #created = :created")
          .with("accepted", ShareState.ACCEPTED.wireName());
  private static final Expression USED = Expression.of("SET #last_used = :day");
  private static final Expression UNUSED_SINCE =
      Expression.of("attribute_not_exists(#last_used) OR #last_used < :day");
  private static final Expression USED_AT_MOST =
      Expression.of("attribute_not_exists(#last_used) OR #last_used <= :last_used");
  private static final String BEFORE_ALL_DAYS = "0";

  /** That a share isn't over by its terms. */
  private static final Expression ALIVE =
      Expression.of("attribute_not_exists(#over_at) OR #over_at > :now");

  /**
   * Moves both items of a share from what was read to what shall be, each under the condition that
   * it still is what was read.
   *
   * @param now when
   * @return the place of the owner's item in the transaction
   */
  int move(Transition transition, Instant now, Transaction transaction) {
    Share before = transition.before();
    Share after = transition.after();
    Expression expected = before == null ? NO_SHARE : unchanged(before);
    if (before != null && (after == null || before.state() != after.state())) {
      transaction.delete(receivedKey(before), Expression.EXISTS);
    }
    EndEntries.move(keys, transition, transaction);
    if (after == null) {
      Key key = keys.member(transition.image(), transition.project());
      return transition.reason() == null
          ? transaction.delete(key, expected)
          : transaction.put(stopped(transition, now).under(key), expected);
    }
    boolean sameKey = before != null && before.state() == after.state();
    NewItem item = item(after);
    transaction.put(
        item.under(receivedKey(after)), sameKey ? Expression.EXISTS : Expression.ABSENT);
    Expression usedAsRead = before == null ? expected : expected.and(notUsedSince(before));
    return transaction.put(item.under(memberKey(after)), usedAsRead);
  }

  /**
   * Notes in both items of a share on which day it was used, if it still is accepted and no later
   * day is noted. Nothing is made where there is no such item any more.
   */
  void use(Share share, LocalDate day, Transaction transaction) {
    transaction.update(
        memberKey(share),
        Change.of(
            USED.with("day", day.toString()),
            ACCEPTED
                .with("created", share.created())
                .and(UNUSED_SINCE.with("day", day.toString()))));
    transaction.update(
        receivedKey(share), Change.of(USED.with("day", day.toString()), Expression.EXISTS));
  }

  /** That a share wasn't used since it was read, so that the day is not moved back. */
  private static Expression notUsedSince(Share read) {
    LocalDate day = read.lastUsed();
    return USED_AT_MOST.with("last_used", day == null ? BEFORE_ALL_DAYS : day.toString());
  }

  /**
   * What the owner's item is replaced by, which tells the reason and counts as no share: it always
   * was over, also for a list that began a moment before.
   */
  private static NewItem stopped(Transition transition, Instant now) {
    return new NewItem()
        .text(Attributes.IMAGE, transition.image().value())
        .text(Attributes.RECIPIENT, transition.project().value())
        .text(Attributes.STATE, STOPPED)
        .text(Attributes.REASON, transition.reason())
        .time(Attributes.OVER_AT, Instant.EPOCH)
        .number(Attributes.EXPIRES, now.plus(REASON_RETENTION).getEpochSecond());
  }

  /** The reason that such an item tells; empty once it was told for long enough. */
  static Optional<String> reason(Item stopped, Instant now) {
    return stopped.number(Attributes.EXPIRES) > now.getEpochSecond()
        ? Optional.of(stopped.text(Attributes.REASON))
        : Optional.empty();
  }

  /** Whether it tells the reason of a stop, and no share. */
  static boolean isStopped(Item item) {
    return item.text(Attributes.STATE).equals(STOPPED);
  }

  /** Those that are shares and over by then. */
  static List<Share> over(Collection<Item> members, Instant now) {
    return members.stream()
        .filter(item -> !isStopped(item))
        .map(ShareItems::read)
        .filter(share -> share.isOver(now))
        .toList();
  }

  /** That a share is not over by then. */
  static Expression alive(Instant now) {
    return ALIVE.with("now", now);
  }

  /**
   * Tells a share from one in another state or with another end, and from one that was offered anew
   * after sharing was stopped.
   */
  private static Expression unchanged(Share share) {
    Terms terms = share.terms();
    return UNCHANGED
        .with(
            Map.of(
                ":state", AttributeValue.fromS(share.state().wireName()),
                ":created", AttributeValue.fromS(TimeText.of(share.created()))))
        .andAlso(Expression.isTime(Attributes.EXPIRES_AT, terms.expiresAt()))
        .andAlso(Expression.isTime(Attributes.ANSWER_BY, terms.answerBy()));
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
        TermsItems.read(item),
        new Reply(
            item.textOrNull(Attributes.VAULT),
            item.textOrNull(Attributes.REASON),
            item.has(Attributes.STANDING)),
        item.dayOrNull(Attributes.LAST_USED));
  }

  private static NewItem item(Share share) {
    return TermsItems.add(share.terms(), new NewItem())
        .text(Attributes.IMAGE, share.image().value())
        .text(Attributes.RECIPIENT, share.project().value())
        .text(Attributes.STATE, share.state().wireName())
        .time(Attributes.CREATED, share.created())
        .time(Attributes.UPDATED, share.updated())
        .time(Attributes.OVER_AT, share.end().orElse(null))
        .text(Attributes.VAULT, share.reply().vault())
        .text(Attributes.REASON, share.reply().reason())
        .flagIfSo(Attributes.STANDING, share.reply().standing())
        .text(Attributes.LAST_USED, Objects.toString(share.lastUsed(), null));
  }
}
