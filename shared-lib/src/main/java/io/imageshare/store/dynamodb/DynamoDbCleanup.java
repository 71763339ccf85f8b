package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Share;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.CleanupStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What deleted images have left: an entry for each image, and its shares' items, which nothing
 * changes any more.
 */
record DynamoDbCleanup(Keys keys, Items items, Lists lists, Batches batches)
    implements CleanupStore {
  private static final Expression UNCLAIMED =
      Expression.of("attribute_not_exists(#claimed_until) OR #claimed_until <= :now");

  /** Source: Amazon DynamoDB, streams. */
  private static final Duration STREAM_RETENTION = Duration.ofHours(24);

  private static final Backlog NOTHING = new Backlog(0, Optional.empty());

  @Override
  public List<EndedShare> over(Instant now, int limit) {
    return Parallel.map(keys.endings(), part -> lists.read(ListQuery.first(part, limit))).stream()
        .flatMap(List::stream)
        .map(EndEntries::read)
        .filter(share -> !now.isBefore(share.ended()))
        .sorted(Comparator.comparing(EndedShare::ended))
        .limit(limit)
        .toList();
  }

  @Override
  public void tidiedUp(List<EndedShare> shares) {
    batches.delete(
        shares.stream()
            .map(share -> keys.ending(share.image(), share.ended(), share.project()))
            .toList());
  }

  @Override
  public List<DeletedImage> unclaimed(Instant now, int limit) {
    Expression unclaimed = UNCLAIMED.with("now", now);
    List<DeletedImage> images =
        Parallel.map(
                keys.deleted(),
                entries -> lists.read(ListQuery.first(entries, limit).where(unclaimed)))
            .stream()
            .flatMap(List::stream)
            .map(CleanupEntries::read)
            .sorted(Comparator.comparing(DeletedImage::deleted))
            .limit(limit)
            .toList();
    return told(images, now);
  }

  /**
   * Those of whose deletion all recipients are told, as they are told by the records that are to be
   * removed. Who isn't after a day never is: the table's stream is no longer.
   */
  private List<DeletedImage> told(List<DeletedImage> images, Instant now) {
    List<Key> deliveries = images.stream().map(image -> keys.delivery(image.image())).toList();
    Map<Key, Item> found = batches.read(deliveries);
    return images.stream()
        .filter(
            image -> {
              Item delivery = found.get(keys.delivery(image.image()));
              return (delivery != null && Deliveries.isEnded(delivery))
                  || image.deleted().plus(STREAM_RETENTION).isBefore(now);
            })
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
    List<Share> shares =
        members.stream().filter(item -> !ShareItems.isStopped(item)).map(ShareItems::read).toList();
    // The owner's items go last, since only they tell where the recipients' are.
    batches.delete(shares.stream().map(shareItems::receivedKey).toList());
    batches.delete(shares.stream().flatMap(share -> keys.end(share).stream()).toList());
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
    List<Backlog> lists = Parallel.map(keys.deleted(), this::backlog);
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
