package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Partitions, and ranges of them, that are read page by page. */
abstract class Queries extends Promise {
  private static final Map<String, String> NAMES = Map.of("#pk", "pk", "#sk", "sk");

  protected Queries(Supplier<Place> place) {
    super(place);
  }

  private QueryResponse whole(Consumer<QueryRequest.Builder> more) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", text(partition)));
    more.accept(request);
    return client.query(request.build());
  }

  private QueryResponse range(String first, String last, Consumer<QueryRequest.Builder> more) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .scanIndexForward(true)
            .keyConditionExpression("#pk = :partition AND #sk BETWEEN :first AND :last")
            .expressionAttributeNames(NAMES)
            .expressionAttributeValues(values(first, last));
    more.accept(request);
    return client.query(request.build());
  }

  private Map<String, AttributeValue> values(String first, String last) {
    return Map.of(":partition", text(partition), ":first", text(first), ":last", text(last));
  }

  private static List<String> sorts(QueryResponse page) {
    return page.items().stream().map(Promise::sort).toList();
  }

  private void write(String... sorts) {
    for (String sort : sorts) {
      put(sort, Map.of("name", text(sort)));
    }
  }

  @Test
  void aRangeIsReadInEitherOrderBothEndsIncluded() {
    write("a#2", "b#1", "b#2", "b#3", "b$", "c");

    assertThat(sorts(range("b#", "b$", query -> {}))).containsExactly("b#1", "b#2", "b#3", "b$");
    assertThat(sorts(range("b#1", "b#2", query -> query.scanIndexForward(false))))
        .containsExactly("b#2", "b#1");
    assertThat(range("d", "e", query -> {}).items()).isEmpty();
    assertThat(sorts(whole(query -> {}))).containsExactly("a#2", "b#1", "b#2", "b#3", "b$", "c");
  }

  @Test
  void sortKeysAreInTheOrderOfTheirBytes() {
    String[] ordered = {"A", "Z", "a", "z", "ü", "\u20AC", "\uFF5E", "\uD83D\uDE00"};
    write(ordered);

    assertThat(sorts(whole(query -> {}))).containsExactly(ordered);
  }

  @ParameterizedTest(name = "{0} at a time")
  @ValueSource(ints = {1, 2, 3, 4, 5, 10})
  void pagesGoOnWhereTheLastOneEnded(int limit) {
    write("a", "b", "c", "d", "e");

    for (boolean forward : List.of(true, false)) {
      List<String> read = new ArrayList<>();
      Map<String, AttributeValue> start = null;
      do {
        Map<String, AttributeValue> after = start;
        QueryResponse page =
            range(
                "a",
                "d",
                query -> query.limit(limit).scanIndexForward(forward).exclusiveStartKey(after));
        assertThat(page.count()).isLessThanOrEqualTo(limit);
        read.addAll(sorts(page));
        start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
      } while (start != null);
      assertThat(read)
          .containsExactlyElementsOf(
              forward ? List.of("a", "b", "c", "d") : List.of("d", "c", "b", "a"));
    }
  }

  @Test
  void aPageThatIsFullTellsWhereItEnded() {
    write("a", "b");

    assertThat(range("a", "c", query -> query.limit(1)).lastEvaluatedKey()).isEqualTo(key("a"));
    assertThat(range("a", "c", query -> query.limit(3)).hasLastEvaluatedKey()).isFalse();
    assertThat(range("a", "c", query -> query.limit(2)).lastEvaluatedKey()).isEqualTo(key("b"));
  }

  @Test
  void aPageStartsAfterAKeyThatNeedNotBeThere() {
    write("a", "c", "e");

    assertThat(sorts(range("b", "e", query -> query.exclusiveStartKey(key("b")))))
        .containsExactly("c", "e");
    assertThat(
            sorts(
                range(
                    "a", "d", query -> query.exclusiveStartKey(key("d")).scanIndexForward(false))))
        .containsExactly("c", "a");
  }

  @Test
  void itemsAreCountedWithoutBeingGiven() {
    write("a", "b", "c");

    QueryResponse counted = range("a", "b", query -> query.select(Select.COUNT));

    assertThat(counted.count()).isEqualTo(2);
    assertThat(counted.hasItems()).isFalse();
  }

  @Test
  void aLimitIsOfWhatIsReadAndNotOfWhatAFilterLeaves() {
    IntStream.range(0, 6).forEach(each -> put("s" + each, Map.of("number", number(each))));
    put("s6", Map.of());
    Map<String, AttributeValue> values =
        Map.of(
            ":partition", text(partition),
            ":first", text("s"),
            ":last", text("t"),
            ":now", number(1));
    Consumer<QueryRequest.Builder> filtered =
        query ->
            query
                .filterExpression("attribute_not_exists(#number) OR #number <= :now")
                .expressionAttributeNames(Map.of("#pk", "pk", "#sk", "sk", "#number", "number"))
                .expressionAttributeValues(values);

    assertThat(sorts(range("s", "t", filtered))).containsExactly("s0", "s1", "s6");
    assertThat(
            sorts(
                range(
                    "s",
                    "t",
                    filtered.andThen(
                        query ->
                            query.filterExpression(
                                "attribute_not_exists(#number) OR #number > :now")))))
        .containsExactly("s2", "s3", "s4", "s5", "s6");
    assertThat(
            sorts(
                range(
                    "s", "t", filtered.andThen(query -> query.filterExpression("#number > :now")))))
        .containsExactly("s2", "s3", "s4", "s5");
    QueryResponse page = range("s", "t", filtered.andThen(query -> query.limit(4)));
    assertThat(sorts(page)).containsExactly("s0", "s1");
    assertThat(page.scannedCount()).isEqualTo(4);
    assertThat(page.lastEvaluatedKey()).isEqualTo(key("s3"));
  }

  @Test
  void aPageStartsAfterAWholeKey() {
    place.assume(Behaviour.STARTS_ARE_WHOLE_KEYS);
    refused(() -> range("a", "b", query -> query.exclusiveStartKey(Map.of("pk", text("p")))));
  }

  @Test
  void aFilterIsNotOfKeys() {
    place.assume(Behaviour.FILTERS_ARE_NOT_OF_KEYS);
    refused(() -> range("a", "b", query -> query.filterExpression("#sk <> :first")));
  }

  @Test
  void whatIsWrongIsRefused() {
    refused(() -> range("b", "a", query -> {}));
    refused(() -> range("a", "b", query -> query.limit(0)));
    refused(() -> range("b", "c", query -> query.exclusiveStartKey(key("a"))));
    refused(() -> range("b", "c", query -> query.exclusiveStartKey(key("d"))));
    refused(() -> range("a", "b", query -> query.keyConditionExpression(null)));
    refused(() -> range("a", "b", query -> query.keyConditionExpression("#sk = :first")));
  }
}
