package io.imageshare.local.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What the tests of all promises begin with. Each test has a partition of the table for itself. */
abstract class Promise {
  protected final Place place;
  protected final DynamoDbClient client;
  protected final String table;
  protected final String partition = UUID.randomUUID().toString();

  protected Promise(Supplier<Place> place) {
    this.place = place.get();
    this.client = this.place.client();
    this.table = this.place.table();
  }

  protected static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  protected static AttributeValue number(Object number) {
    return AttributeValue.fromN(number.toString());
  }

  protected Map<String, AttributeValue> key(String sort) {
    return Map.of("pk", text(partition), "sk", text(sort));
  }

  protected static String sort(Map<String, AttributeValue> item) {
    return requireNonNull(item.get("sk")).s();
  }

  /** An item with that key and those attributes. */
  protected Map<String, AttributeValue> item(String sort, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(key(sort));
    item.putAll(attributes);
    return item;
  }

  protected void put(String sort, Map<String, AttributeValue> attributes) {
    put(item(sort, attributes));
  }

  protected void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(table).item(item));
  }

  /** The item; empty if there is none. */
  protected Map<String, AttributeValue> read(String sort) {
    return client.getItem(get -> get.tableName(table).key(key(sort)).consistentRead(true)).item();
  }

  protected void transact(TransactWriteItem... writes) {
    transact(List.of(writes));
  }

  protected void transact(List<TransactWriteItem> writes) {
    client.transactWriteItems(transaction -> transaction.transactItems(writes));
  }

  /** A write under no condition. */
  protected TransactWriteItem putting(String sort, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = item(sort, attributes);
    return TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build();
  }

  protected static void refused(ThrowingCallable call) {
    refused("ValidationException", call);
  }

  protected static void refused(String code, ThrowingCallable call) {
    assertThatExceptionOfType(DynamoDbException.class)
        .isThrownBy(call)
        .satisfies(
            failure -> {
              assertThat(failure.awsErrorDetails().errorCode()).isEqualTo(code);
              assertThat(failure.statusCode()).isEqualTo(400);
            });
  }
}
