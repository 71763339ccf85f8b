package io.imageshare.rules.cloud;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import io.imageshare.local.template.FunctionDefinition;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the handlers that the template names. */
public final class Handlers {
  private Handlers() {}

  /**
   * The handler of a function.
   *
   * @param components asked for only if the function has records
   */
  public static RequestStreamHandler make(
      FunctionDefinition function,
      Function<String, @Nullable String> environment,
      Supplier<Components> components) {
    try {
      Class<? extends RequestStreamHandler> type =
          Class.forName(function.handlerClass()).asSubclass(RequestStreamHandler.class);
      for (Constructor<?> constructor : type.getConstructors()) {
        if (List.of(constructor.getParameterTypes()).equals(List.of(Function.class))) {
          return type.cast(constructor.newInstance(environment));
        }
      }
      return type.getConstructor(Components.class).newInstance(components.get());
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("the template names a handler that isn't one", failure);
    }
  }
}
