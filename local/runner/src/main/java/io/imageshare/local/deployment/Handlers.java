package io.imageshare.local.deployment;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.SettingsException;
import io.imageshare.local.template.FunctionDefinition;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the handlers that the template names, each with its own environment: on records, or of the
 * environment alone if it has no records.
 */
final class Handlers {
  /** Where the console finds the made-up users, beside its own files. */
  private static final String CONSOLE_USERS = "users.json";

  private final String region;
  private final Storage storage;

  Handlers(String region, Storage storage) {
    this.region = region;
    this.storage = storage;
  }

  RequestStreamHandler make(FunctionDefinition function) throws StartException {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.put("AWS_REGION", region);
    environment.put("CONSOLE_USERS", CONSOLE_USERS);
    String name = function.handlerClass();
    try {
      return make(Class.forName(name).asSubclass(RequestStreamHandler.class), environment::get);
    } catch (SettingsException wrong) {
      throw new StartException(function.logicalId() + ": " + wrong.getMessage(), wrong);
    } catch (InvocationTargetException failure) {
      throw new StartException(name + " can't be made: " + failure.getTargetException(), failure);
    } catch (ReflectiveOperationException | ClassCastException none) {
      throw new StartException("The template's handler is none: " + name + ": " + none, none);
    }
  }

  private RequestStreamHandler make(
      Class<? extends RequestStreamHandler> type, Function<String, @Nullable String> environment)
      throws ReflectiveOperationException {
    for (Constructor<?> constructor : type.getConstructors()) {
      if (List.of(constructor.getParameterTypes()).equals(List.of(Function.class))) {
        return type.cast(constructor.newInstance(environment));
      }
    }
    return type.getConstructor(Components.class).newInstance(storage.components(environment));
  }
}
