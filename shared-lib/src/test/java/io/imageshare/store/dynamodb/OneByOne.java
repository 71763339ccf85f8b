package io.imageshare.store.dynamodb;

import io.imageshare.domain.ShareState;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Has the lists of what a project received read one after the other in a certain order, whoever
 * asks first, and lets others in between.
 */
final class OneByOne implements ScriptedClient.Ending {
  private static final String LIST = "share#";

  private final List<ShareState> order;
  private final Map<Integer, Runnable> between;
  private final Map<ShareState, Queue<DynamoDbResponse>> answers = new EnumMap<>(ShareState.class);
  private int read;
  private int made;

  /**
   * @param order in which the lists are read at each look
   * @param between what happens after so many queries
   */
  OneByOne(List<ShareState> order, Map<Integer, Runnable> between) {
    this.order = order;
    this.between = between;
    order.forEach(state -> answers.put(state, new ArrayDeque<>()));
  }

  @Override
  public synchronized DynamoDbResponse of(DynamoDbRequest request, ScriptedClient.Call call) {
    QueryRequest query = (QueryRequest) request;
    Optional<ShareState> asked = asked(query);
    return asked.isPresent()
        ? answer(query, asked.get(), call)
        : followed(() -> call.make(request));
  }

  private DynamoDbResponse answer(QueryRequest query, ShareState asked, ScriptedClient.Call call) {
    while (answers(asked).isEmpty()) {
      ShareState next = order.get(read++ % order.size());
      answers(next).add(followed(() -> call.make(ofOther(query, asked, next))));
    }
    return answers(asked).remove();
  }

  private DynamoDbResponse followed(Supplier<DynamoDbResponse> query) {
    DynamoDbResponse answer = query.get();
    between.getOrDefault(++made, () -> {}).run();
    return answer;
  }

  private Queue<DynamoDbResponse> answers(ShareState state) {
    return Objects.requireNonNull(answers.get(state));
  }

  /** Which of the lists is asked for; empty if it is another one, or all of them at once. */
  private Optional<ShareState> asked(QueryRequest query) {
    String first = Objects.requireNonNull(query.expressionAttributeValues().get(":first")).s();
    return order.stream().filter(state -> first.startsWith(LIST + state.wireName())).findFirst();
  }

  /** The same of another list: where it begins, where it ends, and from where on. */
  private static QueryRequest ofOther(QueryRequest query, ShareState asked, ShareState other) {
    return query.toBuilder()
        .expressionAttributeValues(moved(query.expressionAttributeValues(), asked, other))
        .exclusiveStartKey(
            query.hasExclusiveStartKey() ? moved(query.exclusiveStartKey(), asked, other) : null)
        .build();
  }

  private static Map<String, AttributeValue> moved(
      Map<String, AttributeValue> values, ShareState asked, ShareState other) {
    String from = LIST + asked.wireName();
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                value ->
                    AttributeValue.fromS(
                        value.getValue().s().replace(from, LIST + other.wireName()))));
  }
}
