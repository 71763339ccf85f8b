package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What calls cost, as far as tests ask for it. */
abstract class Capacities extends Promise {
  protected Capacities(Supplier<Place> place) {
    super(place);
  }

  /** Attributes of an item of so many bytes; its sort key has one. */
  private Map<String, AttributeValue> padding(int bytes) {
    int others = "pk".length() + partition.length() + "sk".length() + 1 + "text".length();
    return Map.of("text", text("x".repeat(bytes - others)));
  }

  private double writing(int bytes) {
    return client
        .putItem(
            put ->
                put.tableName(table)
                    .item(item("a", padding(bytes)))
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
        .consumedCapacity()
        .capacityUnits();
  }

  private double reading(boolean consistent) {
    return client
        .query(
            query ->
                query
                    .tableName(table)
                    .consistentRead(consistent)
                    .keyConditionExpression("#pk = :partition")
                    .expressionAttributeNames(Map.of("#pk", "pk"))
                    .expressionAttributeValues(Map.of(":partition", text(partition)))
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
        .consumedCapacity()
        .capacityUnits();
  }

  @Test
  void aWriteCostsAUnitForEachKilobyte() {
    assertThat(writing(100)).isEqualTo(1);
    assertThat(writing(1_024)).isEqualTo(1);
    assertThat(writing(1_025)).isEqualTo(2);
    assertThat(writing(5_000)).isEqualTo(5);
  }

  @Test
  void whatIsReplacedCountsIfItIsLarger() {
    put("a", padding(5_000));

    assertThat(writing(100)).isEqualTo(5);
  }

  @Test
  void aPageCostsAUnitForEachFourKilobytesOfAllItsItems() {
    place.assume(Behaviour.PAGES_COST_BY_THEIR_SUM);
    put("a", padding(2_048));
    put("b", padding(2_048));
    assertThat(reading(true)).isEqualTo(1);
    assertThat(reading(false)).isEqualTo(0.5);

    put("c", padding(100));
    assertThat(reading(true)).isEqualTo(2);
    assertThat(reading(false)).isEqualTo(1);
  }

  @Test
  void anEmptyPageCostsAUnitToo() {
    assertThat(reading(true)).isEqualTo(1);
  }

  @Test
  void nothingIsToldUnasked() {
    assertThat(client.putItem(put -> put.tableName(table).item(key("a"))).consumedCapacity())
        .isNull();
  }
}
