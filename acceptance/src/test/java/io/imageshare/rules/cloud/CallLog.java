package io.imageshare.rules.cloud;

import io.imageshare.store.AroundPorts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Keeps the names of the calls that the functions make of their records. */
public final class CallLog implements Around, AroundPorts {
  private final List<String> operations = new CopyOnWriteArrayList<>();

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    operations.add(operation);
    return call.make(request);
  }

  @Override
  public Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    operations.add(name);
    return call.get();
  }

  /** The calls since the last time this was asked, in their order. */
  public List<String> drain() {
    List<String> drained = List.copyOf(operations);
    operations.clear();
    return drained;
  }
}
