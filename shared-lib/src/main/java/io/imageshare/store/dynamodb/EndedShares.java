package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.store.ShareStore.Tidying;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tidies up the shares of an image that are over by their terms (R34, R35). */
record EndedShares(Keys keys, Items items, Lists lists, Batches batches) {
  /** Whoever has decided on a share before its end has been answered by then. */
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(1);

  private static final Expression NO_END_SET_SINCE = Expression.of("#ends_set = :read");

  /**
   * Removes some of them, up to {@value ShareStore#MAX_TRANSITIONS}.
   *
   * @param commit carries out a commit
   */
  Tidying end(ImageId image, Ended which, Instant now, Commits commit) {
    Optional<Item> item = items.read(keys.image(image));
    Optional<Image> alive = item.flatMap(ImageReader::read);
    if (alive.isEmpty()) {
      return Tidying.DONE;
    }
    List<Item> entries = entries(image, which, now);
    List<Share> over = read(image, entries, now);
    forgetStale(entries, over, now);
    if (!over.isEmpty()) {
      Standing standing = Standing.of(alive.get(), over, now);
      List<Transition> ends = over.stream().map(share -> new Transition(share, null)).toList();
      Optional<Tidying> unfinished =
          commit
              .carryOut(new Commit(standing, ends, Limits.DEFAULTS, null))
              .match(
                  Optional::empty,
                  found -> Optional.of(Tidying.GOES_ON),
                  () -> Optional.of(Tidying.UNKNOWN));
      if (unfinished.isPresent()) {
        return unfinished.get();
      }
    }
    if (entries.size() == ShareStore.MAX_TRANSITIONS) {
      return Tidying.GOES_ON;
    }
    return which == Ended.ACCEPTED || raisesNextEnd(image, item.get())
        ? Tidying.DONE
        : Tidying.GOES_ON;
  }

  /** Carries out commits. */
  @FunctionalInterface
  interface Commits {
    CommitOutcome carryOut(Commit commit);
  }

  /** A portion of them, first of the accepted ones. */
  private List<Item> entries(ImageId image, Ended which, Instant now) {
    int most = ShareStore.MAX_TRANSITIONS;
    List<Item> found =
        new ArrayList<>(lists.read(EndEntries.over(keys.placeEnds(image), now, most)));
    if (which == Ended.ALL && found.size() < most) {
      found.addAll(lists.read(EndEntries.over(keys.otherEnds(image), now, most - found.size())));
    }
    return found;
  }

  private List<Share> read(ImageId image, List<Item> entries, Instant now) {
    return ShareItems.over(batches.read(EndEntries.members(keys, image, entries)).values(), now);
  }

  /** Forgets entries without a share, once nothing makes them anew any more. */
  private void forgetStale(List<Item> entries, List<Share> over, Instant now) {
    Set<Key> current = new HashSet<>();
    over.forEach(share -> keys.end(share).ifPresent(current::add));
    batches.delete(
        entries.stream()
            .filter(entry -> EndEntries.read(entry).ended().plus(LONGEST_REQUEST).isBefore(now))
            .map(Item::key)
            .filter(key -> !current.contains(key))
            .toList());
  }

  /**
   * Lets the image's next end be that of the first entry that is left.
   *
   * @param read the image's item as it was before the entries were read
   * @return false if an end was set or moved since, by which an entry may have been missed that
   *     changed the list; or if the image is deleted
   */
  private boolean raisesNextEnd(ImageId image, Item read) {
    Long set = read.numberOrNull(Attributes.ENDS_SET);
    if (set == null) {
      return true;
    }
    Expression next =
        Stream.of(keys.placeEnds(image), keys.otherEnds(image))
            .flatMap(ends -> lists.read(ListQuery.first(ends, 1)).stream())
            .map(entry -> EndEntries.read(entry).ended())
            .min(Instant::compareTo)
            .map(first -> Expression.of("SET #next_end = :next").with("next", first))
            .orElse(Expression.of("REMOVE #next_end"));
    return items.change(keys.image(image), Change.of(next, NO_END_SET_SINCE.with("read", set)));
  }
}
