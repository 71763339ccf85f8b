package io.imageshare.rules.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Cloud;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** The bytes of items, as the double of a table counts them too. */
class ItemSizeTest {
  private static final int UNIT = 1_024;

  private final Cloud cloud = Cloud.onTable();

  @Test
  @DisplayName("an item of 1,024 bytes costs one write unit, one of a byte more costs two")
  void units() {
    assertThat(cost(padded(UNIT))).isEqualTo(1.0);
    assertThat(cost(padded(UNIT + 1))).isEqualTo(2.0);
  }

  /** An item of all forms that records have, of that size. */
  private static Map<String, AttributeValue> padded(int bytes) {
    AttributeValue text = AttributeValue.fromS("ünïcödé");
    AttributeValue number = AttributeValue.fromN("1234567");
    Map<String, AttributeValue> item =
        new HashMap<>(
            Map.of(
                "pk", text,
                "sk", text,
                "number", number,
                "flag", AttributeValue.fromBool(true),
                "list", AttributeValue.fromL(List.of(text, number)),
                "map", AttributeValue.fromM(Map.of("key", text)),
                "padding", AttributeValue.fromS("")));
    item.put("padding", AttributeValue.fromS("x".repeat(bytes - ItemSize.of(item))));
    return item;
  }

  private double cost(Map<String, AttributeValue> item) {
    return cloud
        .client()
        .putItem(
            put ->
                put.tableName(cloud.table())
                    .item(item)
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
        .consumedCapacity()
        .capacityUnits();
  }
}
