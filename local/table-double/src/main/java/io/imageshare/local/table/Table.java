package io.imageshare.local.table;

import java.time.InstantSource;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table. Whoever uses its items holds the lock of {@link Tables}.
 *
 * <p>Its partitions are in an order too, unlike DynamoDB's, so that a scan can go on.
 */
final class Table {
  private final String name;
  private final KeyNames keys;
  private final NavigableMap<String, NavigableMap<String, Item>> partitions =
      new TreeMap<>(Utf8.ORDER);

  private final InstantSource clock;
  private final @Nullable Stream stream;

  /**
   * @param stream keeps in mind what is written; null if nothing does
   */
  Table(String name, KeyNames keys, InstantSource clock, @Nullable Stream stream) {
    this.name = name;
    this.keys = keys;
    this.clock = clock;
    this.stream = stream;
  }

  /** What was written; null if nothing is kept of it. */
  @Nullable Stream stream() {
    return stream;
  }

  String name() {
    return name;
  }

  KeyNames keys() {
    return keys;
  }

  @Nullable Item find(Key key) {
    NavigableMap<String, Item> partition = partitions.get(key.partition());
    return partition == null ? null : partition.get(key.sort());
  }

  /** Has that item there; null for none. */
  void set(Key key, @Nullable Item item) {
    if (stream != null) {
      stream.add(key, find(key), item, clock.instant());
    }
    if (item != null) {
      partitions
          .computeIfAbsent(key.partition(), each -> new TreeMap<>(Utf8.ORDER))
          .put(key.sort(), item);
      return;
    }
    NavigableMap<String, Item> partition = partitions.get(key.partition());
    if (partition != null && partition.remove(key.sort()) != null && partition.isEmpty()) {
      partitions.remove(key.partition());
    }
  }

  /** The items of a partition in their order. */
  NavigableMap<String, Item> partition(String partition) {
    NavigableMap<String, Item> items = partitions.get(partition);
    return items == null ? new TreeMap<>() : items;
  }

  /** The partitions that have items. */
  NavigableSet<String> partitions() {
    return partitions.navigableKeySet();
  }
}
