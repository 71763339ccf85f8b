package io.imageshare.rules.cloud;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes the handlers that the template names. */
final class Handlers {
  private Handlers() {}

  /** A handler on the table, or of the environment alone if it has no records. */
  static RequestStreamHandler make(
      String name,
      Function<String, @Nullable String> environment,
      DynamoDbClient permitted,
      MovableClock clock) {
    try {
      Class<? extends RequestStreamHandler> type =
          Class.forName(name).asSubclass(RequestStreamHandler.class);
      for (Constructor<?> constructor : type.getConstructors()) {
        if (List.of(constructor.getParameterTypes()).equals(List.of(Function.class))) {
          return type.cast(constructor.newInstance(environment));
        }
      }
      return type.getConstructor(Components.class)
          .newInstance(Components.from(environment, permitted).with(clock).with(clock.pause()));
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("the template names a handler that isn't one", failure);
    }
  }
}
