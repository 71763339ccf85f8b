package io.imageshare.store.dynamodb;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Share;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the shares of an image without those that are over and still are in the table. */
record EndedCounts(Keys keys, Lists lists, Batches batches) {
  /** After so many looks it is told what was seen last. */
  private static final int MOST_LOOKS = 5;

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
    ListQuery accepted = EndEntries.over(keys.placeEnds(image), now, Integer.MAX_VALUE);
    ListQuery others = EndEntries.over(keys.otherEnds(image), now, ShareStore.MOST_OVER + 1);
    List<List<Item>> found = Parallel.map(List.of(accepted, others), lists::read);
    List<Item> entries = found.stream().flatMap(List::stream).toList();
    boolean more = found.get(1).size() > ShareStore.MOST_OVER;
    List<Key> wanted = EndEntries.members(keys, image, entries);
    wanted.add(keys.image(image));
    Map<Key, Item> items = new HashMap<>(batches.read(wanted));
    Optional<Image> read =
        Optional.ofNullable(items.remove(keys.image(image))).flatMap(ImageReader::read);
    List<Share> over = ShareItems.over(items.values(), now);
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
}
