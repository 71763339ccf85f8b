package io.imageshare.authorization;

import io.imageshare.local.template.RouteDefinition;
import io.imageshare.rules.cloud.TestDeployment;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes that are deployed. */
final class Routes {
  private Routes() {}

  /** All routes of the template's APIs but the one that admits signed requests to any of them. */
  static Set<String> ofTemplate() {
    return TestDeployment.of("images").functions().stream()
        .flatMap(function -> function.routes().stream())
        .map(RouteDefinition::key)
        .filter(route -> !route.equals(RouteDefinition.DEFAULT))
        .collect(Collectors.toSet());
  }
}
