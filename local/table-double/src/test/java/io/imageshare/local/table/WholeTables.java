package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Tables that are made, changed and dropped. */
abstract class WholeTables extends Promise {
  private static final String NONE = "no-such-table";

  protected WholeTables(Supplier<Place> place) {
    super(place);
  }

  @Test
  void aTableIsThereUntilItIsDropped() {
    String own = Place.newTable(client);

    assertThat(client.describeTable(ask -> ask.tableName(own)).table().tableStatus())
        .isEqualTo(TableStatus.ACTIVE);
    assertThatExceptionOfType(ResourceInUseException.class)
        .isThrownBy(() -> client.createTable(Place.creation(own)));

    client.deleteTable(delete -> delete.tableName(own));
    client.waiter().waitUntilTableNotExists(ask -> ask.tableName(own));
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> client.describeTable(ask -> ask.tableName(own)));
  }

  @Test
  void itsItemsMayExpire() {
    String own = Place.newTable(client);

    assertThat(
            client
                .updateTimeToLive(
                    change ->
                        change
                            .tableName(own)
                            .timeToLiveSpecification(
                                expiry -> expiry.attributeName("expires").enabled(true)))
                .timeToLiveSpecification()
                .attributeName())
        .isEqualTo("expires");
    client.deleteTable(delete -> delete.tableName(own));
  }

  @Test
  void tablesHaveNothingInCommon() {
    String own = Place.newTable(client);
    put("one", Map.of());

    assertThat(client.getItem(get -> get.tableName(own).key(key("one"))).hasItem()).isFalse();
    client.deleteTable(delete -> delete.tableName(own));
  }

  @Test
  void everyCallSaysThatThereIsNoTable() {
    missing(() -> client.getItem(get -> get.tableName(NONE).key(key("one"))));
    missing(() -> client.putItem(put -> put.tableName(NONE).item(key("one"))));
    missing(() -> client.deleteItem(delete -> delete.tableName(NONE).key(key("one"))));
    missing(() -> client.deleteTable(delete -> delete.tableName(NONE)));
    missing(() -> client.scan(scan -> scan.tableName(NONE)));
    missing(
        () ->
            client.query(
                query ->
                    query
                        .tableName(NONE)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", text("p")))));
    KeysAndAttributes keys = KeysAndAttributes.builder().keys(List.of(key("one"))).build();
    missing(() -> client.batchGetItem(batch -> batch.requestItems(Map.of(NONE, keys))));
    TransactWriteItem write =
        TransactWriteItem.builder().put(put -> put.tableName(NONE).item(key("one"))).build();
    missing(() -> transact(write));
  }

  private static void missing(ThrowingCallable call) {
    assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(call);
  }
}
