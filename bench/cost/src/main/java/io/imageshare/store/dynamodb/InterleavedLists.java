package io.imageshare.store.dynamodb;

import static java.util.Objects.requireNonNull;

import io.imageshare.domain.ShareState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * A client that answers at once: a project's own images and its shares in each state, newest first,
 * such that a merged list takes from each in turn; and the newest of these images.
 *
 * @param lists by how the sort keys of their items begin
 */
record InterleavedLists(Map<String, QueryResponse> lists, BatchGetItemResponse newest)
    implements DynamoDbClient {

  /** Lists of so many rows each, and so many of the newest images. */
  static InterleavedLists of(Keys keys, int count) {
    List<ShareState> states = List.of(ShareState.values());
    int sources = 1 + states.size();
    Map<String, QueryResponse> lists = new HashMap<>();
    lists.put(
        keys.owned(Records.PROJECT).start(),
        list(
            numbers(0, sources, count)
                .map(number -> keys.owned(Records.PROJECT, Records.image(number).id()))
                .map(Key::attributes)));
    for (ShareState state : states) {
      lists.put(
          keys.received(Records.PROJECT, state).start(),
          list(
              numbers(1 + states.indexOf(state), sources, count)
                  .map(number -> Records.share(number, state))
                  .map(new ShareItems(keys)::received)));
    }
    List<Map<String, AttributeValue>> images =
        numbers(0, 1, sources * count)
            .limit(count)
            .map(number -> new ImageItems(keys).alive(Records.image(number)))
            .toList();
    return new InterleavedLists(
        lists, BatchGetItemResponse.builder().responses(Map.of("table", images)).build());
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    AttributeValue start = requireNonNull(request.expressionAttributeValues().get(":first"));
    return requireNonNull(lists.get(start.s()));
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return newest;
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}

  private static Stream<Integer> numbers(int first, int step, int count) {
    return IntStream.range(0, count).map(place -> first + step * (count - 1 - place)).boxed();
  }

  private static QueryResponse list(Stream<Map<String, AttributeValue>> items) {
    return QueryResponse.builder().items(items.toList()).build();
  }
}
