package io.imageshare.bench.cost;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import io.imageshare.local.dynamodb.FunctionDefinition;
import io.imageshare.local.dynamodb.Template;
import io.imageshare.rules.cloud.Cloud;
import java.io.IOException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes the handlers of the template's functions on a table. */
final class Handlers {
  private final Template template;
  private final DynamoDbClient table;

  Handlers(String name, DynamoDbClient table) throws IOException {
    this.template =
        Template.read(
            Template.nearest(),
            Map.of(
                "AWS::Region",
                Cloud.REGION,
                "Table",
                name,
                "TokenIssuer",
                "https://identity.example.org"));
    this.table = table;
  }

  /** The handler of the function with that route. */
  RequestStreamHandler of(String routeKey) throws ReflectiveOperationException {
    for (FunctionDefinition function : template.functions()) {
      if (function.routes().stream().anyMatch(route -> route.key().equals(routeKey))) {
        Components components = Components.from(function.environment()::get, table);
        return Class.forName(function.handlerClass())
            .asSubclass(RequestStreamHandler.class)
            .getConstructor(Components.class)
            .newInstance(components);
      }
    }
    throw new IllegalArgumentException("the template has no route " + routeKey);
  }
}
