package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Share;
import io.imageshare.parallel.SideBySide;
import io.imageshare.store.Leftovers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What deleted images have left: an entry for each image, and its shares' items, which nothing
 * changes any more.
 */
record DynamoDbLeftovers(Keys keys, Items items, Lists lists, Batches batches)
    implements Leftovers {
  private static final Expression UNCLAIMED =
      Expression.of("attribute_not_exists(#claimed_until) OR #claimed_until <= :now");

  private static final Backlog NOTHING = new Backlog(0, Optional.empty());

  @Override
  public List<DeletedImage> unclaimed(Instant now, int limit) {
    Expression unclaimed = UNCLAIMED.with("now", now);
    return SideBySide.map(
            keys.deleted(), entries -> lists.read(ListQuery.first(entries, limit).where(unclaimed)))
        .stream()
        .flatMap(List::stream)
        .map(CleanupEntries::read)
        .sorted(Comparator.comparing(DeletedImage::deleted))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean claim(DeletedImage image, Instant now, Duration time) {
    return items.change(
        keys.deleted(image),
        Change.of(
            Expression.of("SET #claimed_until = :until").with("until", now.plus(time)),
            Expression.EXISTS.and(UNCLAIMED.with("now", now))));
  }

  @Override
  public int removeShares(ImageId image, int limit) {
    List<Item> members = lists.read(ListQuery.first(keys.members(image), limit));
    ShareItems shareItems = new ShareItems(keys);
    List<Share> shares = members.stream().map(ShareItems::read).toList();
    // The owner's items go last, since only they tell where the recipients' are.
    batches.delete(shares.stream().map(shareItems::receivedKey).toList());
    batches.delete(members.stream().map(Item::key).toList());
    return members.size();
  }

  @Override
  public void finish(DeletedImage image) {
    items.delete(keys.deleted(image));
  }

  @Override
  public void release(DeletedImage image) {
    // If another run has finished the clean-up meanwhile, there is nothing to release.
    items.change(
        keys.deleted(image), Change.of(Expression.of("REMOVE #claimed_until"), Expression.EXISTS));
  }

  @Override
  public Backlog backlog() {
    List<Backlog> lists = SideBySide.map(keys.deleted(), this::backlog);
    return new Backlog(
        lists.stream().mapToLong(Backlog::images).sum(),
        lists.stream().flatMap(list -> list.oldest().stream()).min(Comparator.naturalOrder()));
  }

  /** Most of the time a list is empty, which its first entry tells in one call. */
  private Backlog backlog(KeyPrefix entries) {
    return lists.read(ListQuery.first(entries, 1)).stream()
        .findFirst()
        .map(CleanupEntries::read)
        .map(first -> new Backlog(lists.count(entries), Optional.of(first.deleted())))
        .orElse(NOTHING);
  }
}
