package io.imageshare.store.dynamodb;

import io.imageshare.store.Deadline;
import io.imageshare.store.NewEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a project's feed, to which events are added.
 *
 * <p>An event takes the number after the last one, on condition that no other has it. So whoever
 * has read a feed up to a place has read all that ever comes before that place.
 *
 * @param events the list of its items
 */
record Feed(KeyPrefix events, Lists lists, Transactions transactions) {
  private static final Expression DROP = Expression.of("SET #expires = :expires");

  /**
   * Adds the events of one change, all or none: two round trips, and two more whenever others add
   * to the feed at the same time.
   *
   * @param entries at least one and at most 99
   * @param since when they may have been added before, at the earliest; empty if they can't be
   * @param dropped when the table may drop them, as soon as they are not the last ones
   * @return whether they are certainly in the feed
   */
  boolean add(
      List<NewEvent> entries,
      Optional<Instant> since,
      Instant now,
      Instant dropped,
      Deadline deadline) {
    RecentEvents recent = new RecentEvents(events, lists);
    while (true) {
      Optional<Item> last = recent.last();
      if (since.isPresent() && recent.has(entries.get(0), since.get())) {
        return true;
      }
      Optional<Boolean> added =
          transactions
              .carryOut(adding(entries, last, now, dropped), deadline)
              .match(() -> Optional.of(true), failed -> Optional.empty(), () -> Optional.of(false));
      if (added.isPresent()) {
        return added.get();
      }
    }
  }

  private Transaction adding(
      List<NewEvent> entries, Optional<Item> last, Instant now, Instant dropped) {
    Transaction transaction = transactions.begin();
    long number = last.map(item -> Keys.place(events, item)).orElse(0L);
    List<NewItem> items = new ArrayList<>();
    for (NewEvent entry : entries) {
      NewItem item = EventItems.written(entry).time(Attributes.ADDED, now);
      boolean isLast = items.size() == entries.size() - 1;
      items.add(isLast ? item : item.number(Attributes.EXPIRES, dropped.getEpochSecond()));
    }
    for (NewItem item : items) {
      number++;
      transaction.put(item.under(events.key(Keys.place(number))), Expression.ABSENT);
    }
    // What was the last one may go now, as there is another.
    last.ifPresent(
        item ->
            transaction.update(
                item.key(),
                Change.of(DROP.with("expires", dropped.getEpochSecond()), Expression.EXISTS)));
    return transaction;
  }
}
