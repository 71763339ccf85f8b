package io.imageshare.authorization;

import io.imageshare.local.dynamodb.RouteDefinition;
import io.imageshare.local.dynamodb.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes that are deployed. */
final class Routes {
  private Routes() {}

  /** All routes of the template's APIs but the one that admits signed requests to any of them. */
  static Set<String> ofTemplate() {
    try {
      return Template.read(
              Template.nearest(),
              Map.of("AWS::Region", "eu-test-1", "Table", "t", "TokenIssuer", "https://i"))
          .functions()
          .stream()
          .flatMap(function -> function.routes().stream())
          .map(RouteDefinition::key)
          .filter(route -> !route.equals(RouteDefinition.DEFAULT))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
