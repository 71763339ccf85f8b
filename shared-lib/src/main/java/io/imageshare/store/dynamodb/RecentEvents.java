package io.imageshare.store.dynamodb;

import io.imageshare.store.NewEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The events that came into a project's feed last.
 *
 * @param events the list of the feed's items
 */
record RecentEvents(KeyPrefix events, Lists lists) {
  /** By how much the clocks of two functions may differ. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  /** Events that are looked at together. */
  private static final int PAGE = 100;

  /** The last one; empty if there never was any. */
  Optional<Item> last() {
    return lists.read(ListQuery.first(events, 1).in(false)).stream().findFirst();
  }

  /** Whether the feed has the event, among those that were added since then by any clock. */
  boolean has(NewEvent entry, Instant since) {
    Instant earliest = since.minus(SKEW);
    Optional<String> before = Optional.empty();
    while (true) {
      List<Item> page =
          lists.read(ListQuery.first(events, PAGE).in(false).after(before.orElse(null)));
      for (Item item : page) {
        if (item.text(Attributes.ID).equals(entry.id())) {
          return true;
        }
        if (item.time(Attributes.ADDED).isBefore(earliest)) {
          return false;
        }
      }
      if (page.size() < PAGE) {
        return false;
      }
      before = Optional.of(events.rest(page.get(PAGE - 1).key()));
    }
  }
}
