package io.imageshare.authorization;

import io.imageshare.local.template.RouteDefinition;
import io.imageshare.rules.cloud.TestDeployment;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes that are deployed. */
final class Routes {
  private Routes() {}

  /** All routes of their own of the template's APIs. */
  static Set<String> ofTemplate() {
    return TestDeployment.of("images").functions().stream()
        .flatMap(function -> function.routes().stream())
        .filter(RouteDefinition::isOfItsOwn)
        .map(RouteDefinition::key)
        .collect(Collectors.toSet());
  }
}
