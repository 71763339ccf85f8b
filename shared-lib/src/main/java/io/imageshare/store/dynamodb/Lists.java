package io.imageshare.store.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads lists of items, strongly consistent, as many pages as it takes. */
record Lists(Table table) {
  /** The most items that are looked at in one call for those that a filter lets through. */
  private static final long LARGEST_PAGE = 2_000;

  /** The items, up to the limit, in the order of their keys. */
  List<Item> read(ListQuery query) {
    List<Item> found = new ArrayList<>();
    Map<String, AttributeValue> position = start(query);
    int pages = 0;
    do {
      QueryRequest request =
          request(query, position).limit(pageSize(query, found.size(), pages++)).build();
      QueryResponse page = table.call(client -> client.query(request));
      page.items().forEach(item -> found.add(Item.of(item)));
      position = page.lastEvaluatedKey();
    } while (!position.isEmpty() && found.size() < query.limit());
    return found.size() > query.limit() ? found.subList(0, query.limit()) : found;
  }

  /** How many items the list has. */
  long count(KeyPrefix list) {
    ListQuery query = ListQuery.first(list, Integer.MAX_VALUE);
    long count = 0;
    Map<String, AttributeValue> position = Map.of();
    do {
      QueryRequest request = request(query, position).select(Select.COUNT).build();
      QueryResponse page = table.call(client -> client.query(request));
      count += page.count();
      position = page.lastEvaluatedKey();
    } while (!position.isEmpty());
    return count;
  }

  /**
   * With a filter, pages hold less than was read for them. So they are not made smaller towards the
   * end, but ever larger: what the filter leaves out may be much.
   */
  private static int pageSize(ListQuery query, int found, int pages) {
    return query.filter() == null
        ? query.limit() - found
        : (int)
            Math.max(
                query.limit(),
                Math.min((long) query.limit() << (2 * Math.min(pages, 15)), LARGEST_PAGE));
  }

  private static Map<String, AttributeValue> start(ListQuery query) {
    String after = query.after();
    return after == null ? Map.of() : query.list().key(after).attributes();
  }

  private QueryRequest.Builder request(ListQuery query, Map<String, AttributeValue> position) {
    Expression keys = KeyRange.of(query, position);
    Expression filter = query.filter();
    Expression both = filter == null ? keys : keys.together(filter);
    return QueryRequest.builder()
        .tableName(table.name())
        .consistentRead(true)
        .scanIndexForward(query.ascending())
        .keyConditionExpression(keys.text())
        .filterExpression(filter == null ? null : filter.text())
        .expressionAttributeNames(both.namesOrNull())
        .expressionAttributeValues(both.valuesOrNull())
        .exclusiveStartKey(position.isEmpty() ? null : position);
  }
}
