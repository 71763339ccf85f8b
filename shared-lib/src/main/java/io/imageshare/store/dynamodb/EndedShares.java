package io.imageshare.store.dynamodb;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.Commit;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.store.ShareStore.Tidying;
import io.imageshare.store.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shares of an image that are over by their terms and still are in the table. */
record EndedShares(Keys keys, Items items, Lists lists, Batches batches) {
  /** What comes after all entries of a time, in which the project follows behind a {@code #}. */
  private static final String BEHIND = "$";

  /** After so many looks it is told what was seen last. */
  private static final int MOST_LOOKS = 5;

  /** Whoever has decided on a share before its end has been answered by then. */
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(1);

  private static final Expression NO_END_SET_SINCE = Expression.of("#ends_set = :read");

  /**
   * The image's counts without them. The image is read once more beside them: counts of before
   * somebody removed some don't fit what is left.
   */
  Optional<Counts> counted(Image image, Instant now) {
    Counts counts = image.counts();
    if (!counts.mayBeOver(now)) {
      return Optional.of(counts);
    }
    Optional<Seen> look = look(image.id(), now);
    for (int more = 1; more < MOST_LOOKS && changes(look, counts); more++) {
      counts = look.map(Seen::counts).orElse(counts);
      look = look(image.id(), now);
    }
    return look.map(Seen::exact)
        .map(exact -> exact.atMost() && isOver(image.id(), now) ? exact.none() : exact);
  }

  /** Whether all of its shares are. */
  private boolean isOver(ImageId image, Instant now) {
    ListQuery living = ListQuery.first(keys.members(image), 1).where(ShareItems.alive(now));
    return lists.read(living).isEmpty();
  }

  private static boolean changes(Optional<Seen> look, Counts before) {
    return look.filter(seen -> !seen.counts().equals(before) || seen.removed()).isPresent();
  }

  /** Empty if the image is deleted. */
  private Optional<Seen> look(ImageId image, Instant now) {
    ListQuery accepted = over(keys.placeEnds(image), now, Integer.MAX_VALUE);
    ListQuery others = over(keys.otherEnds(image), now, ShareStore.MOST_OVER + 1);
    List<List<Item>> found = Parallel.map(List.of(accepted, others), lists::read);
    List<Item> entries = found.stream().flatMap(List::stream).toList();
    boolean more = found.get(1).size() > ShareStore.MOST_OVER;
    List<Key> wanted = members(image, entries);
    wanted.add(keys.image(image));
    Map<Key, Item> items = new HashMap<>(batches.read(wanted));
    Optional<Image> read =
        Optional.ofNullable(items.remove(keys.image(image))).flatMap(ImageReader::read);
    List<Share> over = over(items.values(), now);
    return read.map(there -> new Seen(there.counts(), over, over.size() < entries.size(), more));
  }

  /**
   * What is seen of an image.
   *
   * @param counts as they are recorded
   * @param over what they count, though it is over
   * @param removed whether some were no more there that had been a moment before
   * @param more whether more are over than were looked at
   */
  private record Seen(Counts counts, List<Share> over, boolean removed, boolean more) {
    Counts exact() {
      long accepted = over.stream().filter(Share::isAccepted).count();
      return new Counts(
          Math.max(0, counts.shares() - over.size()),
          Math.max(0, counts.accepted() - accepted),
          counts.nextEnd(),
          more);
    }
  }

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

  private static ListQuery over(KeyPrefix ends, Instant now, int limit) {
    return ListQuery.first(ends, limit).upTo(TimeText.of(now) + BEHIND);
  }

  /** A portion of them, first of the accepted ones. */
  private List<Item> entries(ImageId image, Ended which, Instant now) {
    int most = ShareStore.MAX_TRANSITIONS;
    List<Item> found = new ArrayList<>(lists.read(over(keys.placeEnds(image), now, most)));
    if (which == Ended.ALL && found.size() < most) {
      found.addAll(lists.read(over(keys.otherEnds(image), now, most - found.size())));
    }
    return found;
  }

  private List<Share> read(ImageId image, List<Item> entries, Instant now) {
    return over(batches.read(members(image, entries)).values(), now);
  }

  private List<Key> members(ImageId image, List<Item> entries) {
    return entries.stream()
        .map(entry -> keys.member(image, EndEntries.read(entry).project()))
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Share> over(Collection<Item> members, Instant now) {
    return members.stream()
        .filter(item -> !ShareItems.isStopped(item))
        .map(ShareItems::read)
        .filter(share -> share.isOver(now))
        .toList();
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
