package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectId;
import io.imageshare.store.EventStore;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of projects: an item for each event, numbered without a gap. The last item of a feed is
 * never dropped, so that no number is ever given to another event.
 *
 * @param retention how long events are kept
 */
record DynamoDbEvents(Keys keys, Lists lists, Duration retention) implements EventStore {
  private static final Expression KEPT = Expression.of("#at > :kept");

  @Override
  public Optional<Page<FeedEntry>> feed(
      ProjectId project, @Nullable Long after, int limit, Instant now) {
    Instant kept = now.minus(retention);
    ListQuery query = ListQuery.first(keys.events(project), limit + 1);
    List<Item> items =
        lists.read(
            after == null ? query.where(KEPT.with("kept", kept)) : query.after(Keys.place(after)));
    List<FeedEntry> entries = new ArrayList<>();
    for (Item item : items) {
      long place = Keys.place(keys.events(project), item);
      boolean follows = after == null || place == after + 1 + entries.size();
      boolean isKept = item.time(Attributes.AT).isAfter(kept);
      if (!follows || !isKept) {
        return Optional.empty();
      }
      entries.add(EventItems.read(item, place));
    }
    return Optional.of(Page.of(entries, limit));
  }

  @Override
  public Page<FeedEntry> back(ProjectId project, @Nullable Long before, int limit, Instant now) {
    KeyPrefix feed = keys.events(project);
    ListQuery query =
        ListQuery.first(feed, limit + 1)
            .in(false)
            .after(before == null ? null : Keys.place(before))
            .where(KEPT.with("kept", now.minus(retention)));
    List<FeedEntry> entries =
        lists.read(query).stream()
            .map(item -> EventItems.read(item, Keys.place(feed, item)))
            .toList();
    return Page.of(entries, limit);
  }
}
