package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Transactions that are sent again under the token of the first time. */
abstract class TransactionTokens extends Promise {
  protected TransactionTokens(Supplier<Place> place) {
    super(place);
  }

  private TransactWriteItemsRequest adding(int count, String token) {
    return TransactWriteItemsRequest.builder()
        .transactItems(
            TransactWriteItem.builder()
                .update(
                    update ->
                        update
                            .tableName(table)
                            .key(key("sum"))
                            .updateExpression("ADD #count :more")
                            .expressionAttributeNames(Map.of("#count", "count"))
                            .expressionAttributeValues(Map.of(":more", number(count))))
                .build())
        .clientRequestToken(token)
        .build();
  }

  private TransactWriteItemsRequest making(String sort, String token) {
    return TransactWriteItemsRequest.builder()
        .transactItems(
            TransactWriteItem.builder()
                .put(
                    put ->
                        put.tableName(table)
                            .item(key(sort))
                            .conditionExpression("attribute_not_exists(#pk)")
                            .expressionAttributeNames(Map.of("#pk", "pk")))
                .build())
        .clientRequestToken(token)
        .build();
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }

  @Test
  void theSameRequestTakesEffectOnce() {
    TransactWriteItemsRequest request = adding(3, token());

    client.transactWriteItems(request);
    client.transactWriteItems(request);

    assertThat(read("sum")).containsEntry("count", number(3));
  }

  @Test
  void aConditionIsNotAskedAgain() {
    TransactWriteItemsRequest request = making("one", token());

    client.transactWriteItems(request);
    client.transactWriteItems(request);

    assertThatExceptionOfType(TransactionCanceledException.class)
        .isThrownBy(() -> client.transactWriteItems(making("one", token())));
  }

  @Test
  void otherTokensAreOtherRequests() {
    client.transactWriteItems(adding(3, token()));
    client.transactWriteItems(adding(3, token()));

    assertThat(read("sum")).containsEntry("count", number(6));
  }

  @Test
  void aTokenIsForOneRequest() {
    String token = token();
    client.transactWriteItems(adding(3, token));

    assertThatExceptionOfType(IdempotentParameterMismatchException.class)
        .isThrownBy(() -> client.transactWriteItems(adding(4, token)));
    assertThat(read("sum")).containsEntry("count", number(3));
  }

  @Test
  void whatWasCancelledMaySucceedLater() {
    put("one", Map.of());
    TransactWriteItemsRequest request = making("one", token());
    assertThatExceptionOfType(TransactionCanceledException.class)
        .isThrownBy(() -> client.transactWriteItems(request));
    client.deleteItem(delete -> delete.tableName(table).key(key("one")));

    client.transactWriteItems(request);

    assertThat(read("one")).isNotEmpty();
  }

  @Test
  void aTokenHasAtMost36Characters() {
    refused(() -> client.transactWriteItems(adding(1, "x".repeat(37))));
  }
}
