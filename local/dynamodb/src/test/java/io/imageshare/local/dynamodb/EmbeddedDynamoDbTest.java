package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** DynamoDB inside the JVM, with a table as the template defines it. */
class EmbeddedDynamoDbTest {
  private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.inMemory();

  private final DynamoDbClient client = DYNAMO_DB.client();

  @BeforeEach
  void makeTable() throws IOException {
    Tables.make(client);
  }

  @AfterEach
  void dropTable() {
    client.deleteTable(table -> table.tableName(Tables.NAME));
  }

  @AfterAll
  static void close() {
    DYNAMO_DB.close();
  }

  private static TransactWriteItem onlyIfAbsent(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(Tables.NAME)
                .item(item)
                .conditionExpression("attribute_not_exists(pk)")
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build())
        .build();
  }

  @Test
  void theTableIsWhatTheTemplateSays() throws IOException {
    CreateTableRequest asked = Tables.request();

    TableDescription table = client.describeTable(each -> each.tableName(Tables.NAME)).table();

    assertThat(table.tableStatus()).isEqualTo(TableStatus.ACTIVE);
    assertThat(table.keySchema()).isEqualTo(asked.keySchema());
    assertThat(table.attributeDefinitions())
        .containsExactlyInAnyOrderElementsOf(asked.attributeDefinitions());
    assertThat(table.billingModeSummary().billingMode()).isEqualTo(asked.billingMode());
    assertThat(table.globalSecondaryIndexes()).isEmpty();
  }

  @Test
  void aCancelledTransactionTellsWhatItFound() {
    Tables.write(client);
    Map<String, AttributeValue> other =
        Map.of("pk", AttributeValue.fromS("p"), "sk", AttributeValue.fromS("other"));

    assertThatExceptionOfType(TransactionCanceledException.class)
        .isThrownBy(
            () ->
                client.transactWriteItems(
                    each -> each.transactItems(onlyIfAbsent(other), onlyIfAbsent(Tables.ITEM))))
        .satisfies(
            cancelled ->
                assertThat(cancelled.cancellationReasons())
                    .extracting(CancellationReason::code)
                    .containsExactly("None", "ConditionalCheckFailed"))
        .satisfies(
            cancelled ->
                assertThat(cancelled.cancellationReasons().get(1).item()).isEqualTo(Tables.ITEM));
    assertThat(client.getItem(each -> each.tableName(Tables.NAME).key(other)).hasItem()).isFalse();
  }

  @Test
  void manyThreadsCallIt() {
    IntStream.range(0, 100)
        .parallel()
        .forEach(
            number ->
                client.updateItem(
                    update ->
                        update
                            .tableName(Tables.NAME)
                            .key(Tables.KEY)
                            .updateExpression("ADD calls :one")
                            .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))));

    assertThat(Tables.read(client)).containsEntry("calls", AttributeValue.fromN("100"));
  }

  @Test
  void twoOfThemHaveNothingInCommon() {
    try (EmbeddedDynamoDb other = EmbeddedDynamoDb.inMemory()) {
      assertThat(other.client().listTables().tableNames()).isEmpty();
    }
    assertThat(client.listTables().tableNames()).containsExactly(Tables.NAME);
  }

  @Test
  void whatBecomesOfATableIsKnownAtOnce() throws IOException {
    try (EmbeddedDynamoDb other = EmbeddedDynamoDb.inMemory()) {
      DynamoDbClient changed = other.client();
      assertThatExceptionOfType(ResourceNotFoundException.class)
          .isThrownBy(() -> Tables.read(changed));
      changed.createTable(Tables.request());
      Tables.write(changed);
      assertThat(Tables.read(changed)).isEqualTo(Tables.ITEM);
      changed.updateTimeToLive(
          each ->
              each.tableName(Tables.NAME)
                  .timeToLiveSpecification(
                      expiry -> expiry.attributeName("expires").enabled(true)));
      assertThat(
              changed
                  .describeTimeToLive(each -> each.tableName(Tables.NAME))
                  .timeToLiveDescription()
                  .attributeName())
          .isEqualTo("expires");
      changed.deleteTable(each -> each.tableName(Tables.NAME));
      assertThatExceptionOfType(ResourceNotFoundException.class)
          .isThrownBy(() -> Tables.read(changed));
    }
  }

  @Test
  void closingItTwiceIsClosingIt() {
    EmbeddedDynamoDb other = EmbeddedDynamoDb.inMemory();
    other.close();
    other.close();

    assertThatExceptionOfType(RuntimeException.class).isThrownBy(other.client()::listTables);
  }
}
