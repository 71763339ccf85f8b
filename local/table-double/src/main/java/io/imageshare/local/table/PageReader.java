package io.imageshare.local.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through items until a page is full: of items or of bytes, before any filter. */
final class PageReader {
  private static final int MOST_BYTES = 1 << 20;

  private final int limit;
  private final Condition filter;
  private final List<Item> items = new ArrayList<>();
  private int read;
  private int bytes;
  private @Nullable Item last;
  private boolean full;

  PageReader(int limit, Condition filter) {
    this.limit = limit;
    this.filter = filter;
  }

  /** Takes the item, unless it doesn't fit any more; whether there may be room for another one. */
  boolean take(Item item) {
    if (read > 0 && bytes + item.size() > MOST_BYTES) {
      full = true;
      return false;
    }
    read++;
    bytes += item.size();
    last = item;
    if (filter.holds(item.attributes())) {
      items.add(item);
    }
    // Nobody has looked then whether there is another one.
    full = read == limit;
    return !full;
  }

  /** Takes what fits of them; whether there may be room for more. */
  boolean takeAll(Iterable<Item> some) {
    for (Item item : some) {
      if (!take(item)) {
        return false;
      }
    }
    return true;
  }

  List<Item> items() {
    return items;
  }

  int read() {
    return read;
  }

  int bytes() {
    return bytes;
  }

  /** The last item that was read, if there may be more; else null. */
  @Nullable Item end() {
    return full ? last : null;
  }
}
