package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the changes of each image are brought into feeds: an item beside the image's has the
 * number of the last one that was begun. The one before it is done.
 */
record Deliveries(Keys keys, Items items) {
  /** How long a change waits for the one before it, which may have been lost for good. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** How long it is known of a deleted image. */
  private static final Duration MEMORY = Duration.ofDays(7);

  private static final Expression BEGIN = Expression.of("SET #number = :number, #begun = :begun");
  private static final Expression FOLLOWS = Expression.of("#number = :before");
  private static final Expression LATER =
      Expression.of("attribute_not_exists(#pk) OR #number < :number");
  private static final Expression END =
      Expression.of("SET #status = :status, #expires = :expires")
          .with("status", ImageItems.DELETED_STATUS);

  /**
   * Begins with a change.
   *
   * @param happened when it was written
   */
  Begin begin(ImageId image, long number, Instant happened, Instant now) {
    Key key = keys.delivery(image);
    Expression update = BEGIN.with("number", number).with("begun", now);
    Expression follows = number == 1 ? Expression.ABSENT : FOLLOWS.with("before", number - 1);
    if (items.change(key, Change.of(update, follows))) {
      return Begin.FIRST;
    }
    Optional<Item> item = items.read(key);
    long reached = item.map(found -> found.number(Attributes.NUMBER)).orElse(0L);
    if (reached > number) {
      return Begin.DONE;
    }
    if (reached == number) {
      return Begin.again(item.orElseThrow().time(Attributes.BEGUN));
    }
    boolean lost = happened.plus(PATIENCE).isBefore(now);
    return lost && items.change(key, Change.of(update, LATER)) ? Begin.FIRST : Begin.TOO_EARLY;
  }

  /** Says that the last change of an image is done, which has deleted it. */
  void end(ImageId image, Instant now) {
    long expires = now.plus(MEMORY).getEpochSecond();
    items.change(keys.delivery(image), Change.of(END.with("expires", expires), Expression.EXISTS));
  }

  /** Whether that is so. */
  static boolean isEnded(Item delivery) {
    return delivery.has(Attributes.STATUS);
  }

  /**
   * Whether to go on.
   *
   * @param due whether something is to be done
   * @param early whether the change before it isn't done yet
   * @param since when it was begun with before; empty if it wasn't
   */
  record Begin(boolean due, boolean early, Optional<Instant> since) {
    static final Begin FIRST = new Begin(true, false, Optional.empty());
    static final Begin DONE = new Begin(false, false, Optional.empty());
    static final Begin TOO_EARLY = new Begin(false, true, Optional.empty());

    static Begin again(Instant since) {
      return new Begin(true, false, Optional.of(since));
    }
  }
}
