package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** How large things may be. */
abstract class Limits extends Promise {
  private static final int LARGEST_ITEM = 400 * 1024;

  protected Limits(Supplier<Place> place) {
    super(place);
  }

  /** Attributes of an item of so many bytes; its sort key has one. */
  private Map<String, AttributeValue> padding(int bytes) {
    int others = "pk".length() + partition.length() + "sk".length() + 1 + "text".length();
    return Map.of("text", text("x".repeat(bytes - others)));
  }

  @Test
  void anItemHasAtMost400Kilobytes() {
    put("a", padding(LARGEST_ITEM));

    assertThat(read("a")).isNotEmpty();
    refused(() -> put("b", padding(LARGEST_ITEM + 1)));
    assertThatExceptionOfType(DynamoDbException.class)
        .isThrownBy(() -> transact(putting("b", padding(LARGEST_ITEM + 1))));
    assertThat(read("b")).isEmpty();
  }

  @Test
  void anItemDoesNotGrowBeyondThat() {
    put("a", padding(LARGEST_ITEM));

    refused(
        () ->
            client.updateItem(
                update ->
                    update
                        .tableName(table)
                        .key(key("a"))
                        .updateExpression("SET #more = :more")
                        .expressionAttributeNames(Map.of("#more", "more"))
                        .expressionAttributeValues(Map.of(":more", text("m")))));
    assertThat(read("a")).doesNotContainKey("more");
  }

  @Test
  void aKeyHasAtMostTwoKilobytesAndOne() {
    put("s".repeat(1024), Map.of());

    refused(() -> put("s".repeat(1025), Map.of()));
    refused(() -> put(Map.of("pk", text("p".repeat(2049)), "sk", text("s"))));
  }

  @Test
  void aTransactionHasAtMostFourMegabytes() {
    List<TransactWriteItem> writes =
        IntStream.range(0, 11)
            .mapToObj(each -> putting("" + (char) ('a' + each), padding(390 * 1024)))
            .toList();

    transact(writes.subList(0, 10));

    assertThat(read("j")).isNotEmpty();
    assertThatExceptionOfType(DynamoDbException.class).isThrownBy(() -> transact(writes));
    assertThat(read("k")).isEmpty();
  }

  @Test
  void aPageHasAtMostAMegabyte() {
    IntStream.range(0, 4).forEach(each -> put("" + (char) ('a' + each), padding(300 * 1024)));

    QueryResponse page = query(Map.of());
    assertThat(page.count()).isEqualTo(3);
    assertThat(page.lastEvaluatedKey()).isEqualTo(key("c"));
    assertThat(query(page.lastEvaluatedKey()).count()).isEqualTo(1);
  }

  @Test
  void aPageIsFilledToTheByte() {
    List<String> sorts = List.of("a", "b", "c", "d", "e");
    sorts.forEach(sort -> put(sort, padding(256 * 1024)));
    assertThat(query(Map.of()).count()).isEqualTo(4);

    put("d", padding(256 * 1024 + 1));
    assertThat(query(Map.of()).count()).isEqualTo(3);
  }

  private QueryResponse query(Map<String, AttributeValue> start) {
    return client.query(
        query ->
            query
                .tableName(table)
                .keyConditionExpression("#pk = :partition")
                .expressionAttributeNames(Map.of("#pk", "pk"))
                .expressionAttributeValues(Map.of(":partition", text(partition)))
                .exclusiveStartKey(start.isEmpty() ? null : start));
  }
}
