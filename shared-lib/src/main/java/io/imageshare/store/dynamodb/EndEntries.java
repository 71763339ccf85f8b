package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Transition;
import io.imageshare.store.CleanupStore.EndedShare;
import io.imageshare.store.TimeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entries by which shares are found that are over: one under the image, for whoever needs a
 * place on it, and one for the schedule (R34, R35).
 *
 * <p>They come with a share's end. That under the image goes with it, and changes the list when the
 * share is accepted, or no longer is; that for the schedule is left to the schedule, which finds
 * nothing to end where the end was moved or the share stopped.
 */
final class EndEntries {
  /** What comes after all entries of a time, in which the project follows behind a {@code #}. */
  private static final String BEHIND = "$";

  private EndEntries() {}

  /** Moves them with a share from what was read to what shall be. */
  static void move(Keys keys, Transition transition, Transaction transaction) {
    Optional<Key> left = Optional.ofNullable(transition.before()).flatMap(keys::end);
    Optional<Key> taken = Optional.ofNullable(transition.after()).flatMap(keys::end);
    if (!left.equals(taken)) {
      left.ifPresent(key -> transaction.delete(key, Expression.ALWAYS));
      taken.ifPresent(key -> put(transition, key, transaction));
    }
    Optional<Key> scheduled = scheduled(keys, transition.after());
    if (!scheduled.equals(scheduled(keys, transition.before()))) {
      scheduled.ifPresent(key -> put(transition, key, transaction));
    }
  }

  private static Optional<Key> scheduled(Keys keys, @Nullable Share share) {
    return Optional.ofNullable(share)
        .flatMap(
            there -> there.end().map(time -> keys.ending(there.image(), time, there.project())));
  }

  private static void put(Transition transition, Key key, Transaction transaction) {
    Instant end = Optional.ofNullable(transition.after()).flatMap(Share::end).orElse(null);
    NewItem entry =
        new NewItem()
            .text(Attributes.IMAGE, transition.image().value())
            .text(Attributes.RECIPIENT, transition.project().value())
            .time(Attributes.OVER_AT, end);
    transaction.put(entry.under(key), Expression.ALWAYS);
  }

  /** Up to so many of such entries whose time is over. */
  static ListQuery over(KeyPrefix ends, Instant now, int limit) {
    return ListQuery.first(ends, limit).upTo(TimeText.of(now) + BEHIND);
  }

  /** Where the shares are of entries of one image, to be added to. */
  static List<Key> members(Keys keys, ImageId image, List<Item> entries) {
    return entries.stream()
        .map(entry -> keys.member(image, read(entry).project()))
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static EndedShare read(Item entry) {
    return new EndedShare(
        entry.parsed(Attributes.IMAGE, ImageId::parse),
        entry.parsed(Attributes.RECIPIENT, ProjectId::parse),
        entry.time(Attributes.OVER_AT));
  }
}
