package io.imageshare.local.table;

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

  Table(String name, KeyNames keys) {
    this.name = name;
    this.keys = keys;
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
