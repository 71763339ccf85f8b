package io.imageshare.store.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The condition on the keys of a page of a list.
 *
 * <p>It is a range, from the position on, and not a prefix: whoever keeps the items in the order of
 * their keys goes straight to the first one.
 */
final class KeyRange {
  private static final Expression PARTITION = Expression.of("#pk = :partition");
  private static final Expression RANGE =
      Expression.of("#pk = :partition AND #sk BETWEEN :first AND :last");

  private KeyRange() {}

  /**
   * The condition on what is left of the part.
   *
   * @param position the key after which the page starts; empty for the first page
   */
  static Expression of(ListQuery query, Map<String, AttributeValue> position) {
    KeyPrefix list = query.list();
    if (list.start().isEmpty()) {
      return PARTITION.with("partition", list.partition());
    }
    AttributeValue reached = position.get(Key.SORT);
    AttributeValue first = AttributeValue.fromS(list.start());
    String upTo = query.upTo();
    AttributeValue last = AttributeValue.fromS(upTo == null ? list.end() : list.start() + upTo);
    return RANGE
        .with("partition", list.partition())
        .with("first", reached != null && query.ascending() ? reached : first)
        .with("last", reached != null && !query.ascending() ? reached : last);
  }
}
