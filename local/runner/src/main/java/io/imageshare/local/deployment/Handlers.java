package io.imageshare.local.deployment;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.SettingsException;
import io.imageshare.local.dynamodb.FunctionDefinition;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes the handlers that the template names, each with its own environment. */
final class Handlers {
  private final String region;
  private final DynamoDbClient client;

  Handlers(String region, DynamoDbClient client) {
    this.region = region;
    this.client = client;
  }

  RequestStreamHandler make(FunctionDefinition function) throws StartException {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.put("AWS_REGION", region);
    String name = function.handlerClass();
    try {
      return Class.forName(name)
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Components.class)
          .newInstance(Components.from(environment::get, client));
    } catch (SettingsException wrong) {
      throw new StartException(function.logicalId() + ": " + wrong.getMessage(), wrong);
    } catch (InvocationTargetException failure) {
      throw new StartException(name + " can't be made: " + failure.getTargetException(), failure);
    } catch (ReflectiveOperationException | ClassCastException none) {
      throw new StartException("The template's handler is none: " + name, none);
    }
  }
}
