package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** When conditions hold, of an item and of none. */
abstract class Conditions extends Promise {
  protected Conditions(Supplier<Place> place) {
    super(place);
  }

  @ParameterizedTest(name = "{2}: {0} of an item, {1} of none")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          true  | false | attribute_exists(#pk)
          false | true  | attribute_not_exists(#pk)
          true  | true  | attribute_not_exists(#missing)
          true  | false | #status = 'active'
          false | false | #status = 'deleted'
          true  | true  | #status <> 'deleted'
          false | true  | #status <> 'active'
          true  | true  | #missing <> 'active'
          true  | false | #edition = 7
          false | false | #edition = '7'
          true  | true  | #edition <> '7'
          false | false | #edition < 7
          true  | false | #edition < 8
          true  | false | #edition < 10
          true  | false | #edition <= 7
          false | false | #edition <= 6
          false | false | #edition < '8'
          false | false | #edition <= '7'
          false | false | #missing <= 7
          false | false | #status < 'active'
          true  | false | #status < 'b'
          true  | false | #status <= 'active'
          false | false | #status <= 'activ'
          false | false | #status = 'x' AND #edition = 7
          true  | false | #status = 'active' AND #edition = 7
          true  | false | #status = 'x' OR #edition = 7
          true  | false | #edition = 7 OR #edition = 8 AND #status = 'x'
          false | false | (#edition = 7 OR #edition = 8) AND #status = 'x'
          true  | true  | #status = 'x' AND #edition = 7 OR #edition <> 8
          true  | true  | attribute_not_exists(#edition) OR #edition < 8
          false | true  | attribute_not_exists(#edition) OR #edition < 7
          true  | true  | attribute_not_exists(#pk) OR #edition <= 7
          true  | true  | attribute_not_exists(#pk) OR #status = 'active'
          false | true  | attribute_not_exists(#pk) OR #status = 'stopped'
          true  | false | #status <> 'deleted' AND #edition = 7
          true  | false | (attribute_exists(#pk)) AND (attribute_not_exists(#until) OR #until <= 'b')
          false | false | (attribute_exists(#pk)) AND (attribute_not_exists(#status) OR #status <= 'a')
          true  | false | (#status = 'active' AND #edition = 7 AND #edition = 7 AND #status = 'active') AND (attribute_not_exists(#until) OR #until <= 'b')
          false | false | (#status = 'active' AND #edition = 7 AND #edition = 7 AND #status = 'active') AND (attribute_not_exists(#status) OR #status <= 'a')
          true  | false | (#status = 'active' AND #edition = 7 AND #edition = 7 AND attribute_not_exists(#b)) AND (attribute_not_exists(#until) OR #until <= 'b')
          false | false | (#status = 'active' AND #edition = 7 AND #edition = 7 AND attribute_not_exists(#b)) AND (attribute_not_exists(#status) OR #status <= 'a')
          true  | false | (#status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND #edition = 7) AND (attribute_not_exists(#until) OR #until <= 'b')
          false | false | (#status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND #edition = 7) AND (attribute_not_exists(#status) OR #status <= 'a')
          true  | false | (#status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND attribute_not_exists(#b)) AND (attribute_not_exists(#until) OR #until <= 'b')
          false | false | (#status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND attribute_not_exists(#b)) AND (attribute_not_exists(#status) OR #status <= 'a')
          true  | false | (#status = 'active' AND #edition = 7) AND (attribute_not_exists(#until) OR #until < 'b')
          true  | false | (#status = 'active' AND #edition = 7) AND (attribute_not_exists(#status) OR #status < 'b')
          false | false | (#status = 'active' AND #edition = 7) AND (attribute_not_exists(#status) OR #status < 'active')
          false | false | (#status = 'stopped' AND #edition = 7) AND (attribute_not_exists(#until) OR #until < 'b')
          true  | false | (#status = 'active' AND #edition = 7) AND (attribute_not_exists(#until) OR #until > 'b')
          true  | false | (#status = 'active' AND #edition = 7) AND (attribute_not_exists(#status) OR #status > 'a')
          false | false | (#status = 'active' AND #edition = 7) AND (attribute_not_exists(#status) OR #status > 'b')
          true  | false | (#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)
          false | false | (#status <> 'deleted' AND #edition = 7) AND (#edition <= 6)
          true  | false | (#status <> 'deleted' AND #edition = 7) AND (#edition = 7)
          false | false | (#status <> 'deleted' AND #edition = 7) AND (#edition = 6)
          true  | false | (#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 9)
          false | false | (#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 8 AND #edition <= 9)
          false | false | (#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 6)
          false | false | #edition > 7
          true  | false | #edition > 6
          false | false | #edition > '6'
          true  | false | #status > 'activ'
          false | false | #status > 'active'
          true  | true  | attribute_not_exists(#missing) OR #missing > 7
          false | true  | attribute_not_exists(#edition) OR #edition > 7
          true  | false | #status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND attribute_not_exists(#b)
          false | false | #status = 'active' AND #edition = 7 AND attribute_not_exists(#status) AND attribute_not_exists(#b)
          true  | false | #status = 'active' AND #edition = 7 AND #edition = 7 AND attribute_not_exists(#b)
          false | false | #status = 'active' AND #edition = 7 AND #edition = 6 AND attribute_not_exists(#b)
          true  | false | #status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND #edition = 7
          false | false | #status = 'active' AND #edition = 7 AND attribute_not_exists(#a) AND #edition = 6
          true  | false | #status = 'active' AND #edition = 7 AND #edition = 7 AND #status = 'active'
          true  | false | (#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)
          false | false | (#status <> 'deleted' AND #edition = 7) AND (#edition <= 6)
          true  | false | (#status <> 'deleted' AND #edition = 7) AND (attribute_not_exists(#a) OR #a > 7)
          true  | false | (#status <> 'deleted' AND #edition = 7) AND (attribute_not_exists(#edition) OR #edition > 6)
          false | false | (#status <> 'deleted' AND #edition = 7) AND (attribute_not_exists(#edition) OR #edition > 7)
          true  | false | ((#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)) AND (#edition <= 7)
          false | false | ((#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)) AND (#edition <= 6)
          true  | false | ((#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)) AND (attribute_not_exists(#a) OR #a > 7)
          true  | false | ((#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)) AND (attribute_not_exists(#edition) OR #edition > 6)
          false | false | ((#status <> 'deleted' AND #edition = 7) AND (#edition <= 7)) AND (attribute_not_exists(#edition) OR #edition > 7)
          true  | false | ((#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 9)) AND (#edition <= 7)
          false | false | ((#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 9)) AND (#edition <= 6)
          true  | false | ((#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 9)) AND (attribute_not_exists(#a) OR #a > 7)
          true  | false | ((#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 9)) AND (attribute_not_exists(#edition) OR #edition > 6)
          false | false | ((#status <> 'deleted' AND #edition = 7) AND (#status = 'active' AND #edition = 7 AND #edition <= 9)) AND (attribute_not_exists(#edition) OR #edition > 7)
          """)
  void hold(boolean ofItem, boolean ofNone, String condition) {
    for (String sort : List.of("there", "missing")) {
      boolean expected = sort.equals("there") ? ofItem : ofNone;
      for (Function<Written, TransactWriteItem.Builder> write : writes(condition, sort)) {
        prepare(sort);
        Map<String, AttributeValue> before = read(sort);
        outcome(
            () -> transact(write.apply(new Written()).build()),
            TransactionCanceledException.class,
            expected);
        if (!expected) {
          assertThat(read(sort)).isEqualTo(before);
        }
      }
      prepare(sort);
      outcome(() -> update(condition, sort), ConditionalCheckFailedException.class, expected);
      assertThat(read(sort).containsKey("marked")).isEqualTo(expected);
    }
  }

  private void prepare(String sort) {
    if (sort.equals("there")) {
      put(sort, Map.of("status", text("active"), "edition", number(7)));
    } else {
      client.deleteItem(delete -> delete.tableName(table).key(key(sort)));
    }
  }

  private static void outcome(
      ThrowingCallable call, Class<? extends Exception> failure, boolean expected) {
    if (expected) {
      assertThatCode(call).doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(failure).isThrownBy(call);
    }
  }

  /** A write of each sort under the condition. */
  private List<Function<Written, TransactWriteItem.Builder>> writes(String condition, String sort) {
    return List.of(
        written ->
            TransactWriteItem.builder()
                .conditionCheck(
                    check ->
                        check
                            .tableName(table)
                            .key(key(sort))
                            .conditionExpression(written.text(condition))
                            .expressionAttributeNames(written.names())
                            .expressionAttributeValues(written.values())),
        written ->
            TransactWriteItem.builder()
                .put(
                    put ->
                        put.tableName(table)
                            .item(key(sort))
                            .conditionExpression(written.text(condition))
                            .expressionAttributeNames(written.names())
                            .expressionAttributeValues(written.values())),
        written ->
            TransactWriteItem.builder()
                .update(
                    update ->
                        update
                            .tableName(table)
                            .key(key(sort))
                            .updateExpression(written.text("ADD #marked 1"))
                            .conditionExpression(written.text(condition))
                            .expressionAttributeNames(written.names())
                            .expressionAttributeValues(written.values())),
        written ->
            TransactWriteItem.builder()
                .delete(
                    delete ->
                        delete
                            .tableName(table)
                            .key(key(sort))
                            .conditionExpression(written.text(condition))
                            .expressionAttributeNames(written.names())
                            .expressionAttributeValues(written.values())));
  }

  private void update(String condition, String sort) {
    Written written = new Written();
    client.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(sort))
                .updateExpression(written.text("SET #marked = 'yes'"))
                .conditionExpression(written.text(condition))
                .expressionAttributeNames(written.names())
                .expressionAttributeValues(written.values()));
  }
}
