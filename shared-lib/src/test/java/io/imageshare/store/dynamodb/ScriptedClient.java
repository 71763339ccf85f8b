package io.imageshare.store.dynamodb;

import io.imageshare.store.PlainCall;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A client of a real table whose calls of one operation end as a script says, one after the other,
 * and truly once the script is over.
 */
final class ScriptedClient {

  /** The call itself. */
  @FunctionalInterface
  interface Call {
    DynamoDbResponse make(DynamoDbRequest request);
  }

  /** How a call ends. */
  @FunctionalInterface
  interface Ending {
    DynamoDbResponse of(DynamoDbRequest request, Call call);

    /** The call fails, and nothing is carried out. */
    static Ending failing(Supplier<? extends SdkException> failure) {
      return (request, call) -> {
        throw failure.get();
      };
    }

    /** The call is carried out, but its answer never comes. */
    static Ending lost() {
      return (request, call) -> {
        call.make(request);
        throw Failures.noAnswer();
      };
    }

    /** The call is carried out, and answered otherwise. */
    static Ending answering(UnaryOperator<DynamoDbResponse> answer) {
      return (request, call) -> answer.apply(call.make(request));
    }
  }

  private static final Ending TRULY = (request, call) -> call.make(request);

  private final DynamoDbClient real;
  private final String operation;
  private final Queue<Ending> script = new ConcurrentLinkedQueue<>();
  private final List<DynamoDbRequest> requests = new CopyOnWriteArrayList<>();
  private volatile Ending otherwise = TRULY;

  /**
   * @param operation such as {@code transactWriteItems}
   */
  ScriptedClient(DynamoDbClient real, String operation) {
    this.real = real;
    this.operation = operation;
  }

  /** The next call that has no other ending yet ends so. */
  ScriptedClient then(Ending ending) {
    script.add(ending);
    return this;
  }

  /** That many calls end so. */
  ScriptedClient then(int calls, Ending ending) {
    for (int call = 0; call < calls; call++) {
      script.add(ending);
    }
    return this;
  }

  /** Every call that has no other ending yet ends so. */
  ScriptedClient always(Ending ending) {
    otherwise = ending;
    return this;
  }

  /** The calls of the operation, in their order. */
  List<DynamoDbRequest> requests() {
    return List.copyOf(requests);
  }

  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            ScriptedClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) ->
                arguments != null && arguments[0] instanceof DynamoDbRequest request
                    ? answer(method, request)
                    : PlainCall.make(real, method, arguments));
  }

  private DynamoDbResponse answer(Method method, DynamoDbRequest request) {
    Call call = sent -> (DynamoDbResponse) PlainCall.make(real, method, sent);
    if (!method.getName().equals(operation)) {
      return call.make(request);
    }
    requests.add(request);
    Ending ending = script.poll();
    return (ending == null ? otherwise : ending).of(request, call);
  }
}
