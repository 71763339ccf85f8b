package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.IMAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.imageshare.store.dynamodb.ScriptedClient.Ending;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Lists that the table gives in smaller pages than it is asked for. */
class PagesTest {
  private final FaultyTable table = new FaultyTable("query");
  private final Keys keys = new Keys(table.region());
  private final KeyPrefix members = keys.members(IMAGE);
  private final Lists lists = new Lists(table.table());

  private void write(int count) {
    Items items = new Items(table.table());
    IntStream.range(0, count)
        .mapToObj(number -> members.key("project-%02d".formatted(number)))
        .forEach(key -> items.write(new NewItem(key).text("name", key.sort()).attributes()));
  }

  private List<String> read(ListQuery query) {
    return lists.read(query).stream().map(item -> members.rest(item.key())).toList();
  }

  private static List<String> projects(int first, int end) {
    return IntStream.range(first, end).mapToObj("project-%02d"::formatted).toList();
  }

  /** The most that the table gives at once. */
  private static Ending atMost(int items) {
    return (request, call) -> {
      QueryRequest query = (QueryRequest) request;
      int asked = query.limit() == null ? items : query.limit();
      return call.make(query.toBuilder().limit(Math.min(items, asked)).build());
    };
  }

  /** A page without anything on it, after which the list goes on. */
  private static Ending empty() {
    return (request, call) -> {
      QueryResponse page =
          (QueryResponse) call.make(((QueryRequest) request).toBuilder().limit(1).build());
      return page.toBuilder().items(List.of()).count(0).scannedCount(1).build();
    };
  }

  @ParameterizedTest(name = "{0} at a time")
  @ValueSource(ints = {1, 2, 3, 9, 10, 11})
  void aListIsReadToItsEnd(int page) {
    write(10);
    table.script().always(atMost(page));

    assertThat(read(ListQuery.first(members, 100))).isEqualTo(projects(0, 10));
    assertThat(read(ListQuery.first(members, 10))).isEqualTo(projects(0, 10));
    assertThat(read(ListQuery.first(members, 4))).isEqualTo(projects(0, 4));
    assertThat(read(ListQuery.first(members, 100).after("project-03"))).isEqualTo(projects(4, 10));
    assertThat(lists.count(members)).isEqualTo(10);
  }

  @Test
  void aListIsReadUpToAPlace() {
    write(10);

    assertThat(read(ListQuery.first(members, 100).upTo("project-03"))).isEqualTo(projects(0, 4));
    assertThat(read(ListQuery.first(members, 100).upTo("project-0"))).isEmpty();
  }

  @Test
  void aWholePartitionIsNotTakenForAPartOfIt() {
    ListQuery whole = ListQuery.first(new KeyPrefix(members.partition(), ""), 100);

    assertThatIllegalArgumentException().isThrownBy(() -> whole.upTo("member#project-03"));
  }

  @Test
  void aListDoesNotEndWithAnEmptyPage() {
    write(5);
    table.script().then(2, empty());

    assertThat(read(ListQuery.first(members, 100))).isEqualTo(projects(2, 5));
  }

  @Test
  void noMoreIsReadThanIsAskedFor() {
    write(10);

    read(ListQuery.first(members, 4));

    assertThat(table.script().requests())
        .singleElement()
        .isInstanceOfSatisfying(
            QueryRequest.class,
            query -> {
              assertThat(query.limit()).isEqualTo(4);
              assertThat(query.consistentRead()).isTrue();
              assertThat(query.indexName()).isNull();
            });
  }
}
