package io.imageshare.store;

import java.util.List;

/**
 * A page of a feed.
 *
 * @param entries in the order in which they were asked for: of their places, or newest first
 * @param more whether there are more behind them, in that order
 * @param lost whether events are no longer kept that came after the place from which the page
 *     starts; then it has none, and the feed is to be read from its beginning
 */
public record FeedPage(List<FeedEntry> entries, boolean more, boolean lost) {
  /** What is answered where events are no longer kept. */
  public static final FeedPage LOST = new FeedPage(List.of(), false, true);

  public FeedPage {
    entries = List.copyOf(entries);
  }

  /** A page of what was read, which is one more than the limit if there is more. */
  public static FeedPage of(List<FeedEntry> read, int limit) {
    return read.size() > limit
        ? new FeedPage(read.subList(0, limit), true, false)
        : new FeedPage(read, false, false);
  }
}
