package io.imageshare.local.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was written to a table, in its order, as one shard. Whoever uses it holds the lock of {@link
 * Tables}.
 */
final class Stream {
  private final List<Written> written = new ArrayList<>();

  /** Keeps in mind what has become of an item, unless it stays as it is. */
  void add(Key key, @Nullable Item before, @Nullable Item after, Instant now) {
    if (!attributes(before).equals(attributes(after))) {
      written.add(new Written(key, before, after, now));
    }
  }

  private static Map<String, Value> attributes(@Nullable Item item) {
    return item == null ? Map.of() : item.attributes();
  }

  /** What was written from that place on, 0 being the first one; not more than so many. */
  List<Written> from(int place, int most) {
    int start = Math.min(place, written.size());
    return List.copyOf(written.subList(start, Math.min(written.size() - start, most) + start));
  }

  int size() {
    return written.size();
  }

  /**
   * A write of an item.
   *
   * @param before null if there was none
   * @param after null if there is none
   */
  record Written(Key key, @Nullable Item before, @Nullable Item after, Instant at) {}
}
