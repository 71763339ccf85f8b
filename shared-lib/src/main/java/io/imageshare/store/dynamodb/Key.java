package io.imageshare.store.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The primary key of an item.
 *
 * @param partition the attribute {@value #PARTITION}
 * @param sort the attribute {@value #SORT}
 */
record Key(String partition, String sort) {
  static final String PARTITION = "pk";
  static final String SORT = "sk";

  /** The key as the table takes it. */
  Map<String, AttributeValue> attributes() {
    return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
  }

  /** Gives an item this key. */
  void addTo(Map<String, AttributeValue> item) {
    item.put(PARTITION, AttributeValue.fromS(partition));
    item.put(SORT, AttributeValue.fromS(sort));
  }

  /** The key of an item that was read. */
  static Key of(Map<String, AttributeValue> item) {
    AttributeValue partition = item.get(PARTITION);
    AttributeValue sort = item.get(SORT);
    if (partition == null || sort == null) {
      throw new IllegalStateException("An item without a key was read.");
    }
    return new Key(partition.s(), sort.s());
  }

  @Override
  public String toString() {
    return partition + "/" + sort;
  }
}
