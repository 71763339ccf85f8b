package io.imageshare.local.dynamodb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads functions of the type {@code AWS::Serverless::Function}.
 *
 * @param defaultAuthorizer what checks the token of a route that names no authorizer, if the API
 *     has such a one
 */
record FunctionReader(Optional<String> defaultAuthorizer) {
  /** What SAM takes for a function that says nothing. */
  private static final int DEFAULT_TIMEOUT = 3;

  private static final int DEFAULT_MEMORY = 128;
  private static final String NO_AUTHORIZER = "NONE";

  FunctionDefinition read(Properties function) throws TemplateException {
    String[] handler = function.text("Handler").split("::", 2);
    List<RouteDefinition> routes = new ArrayList<>();
    List<ScheduleDefinition> schedules = new ArrayList<>();
    for (Properties event : function.in("Events").maps().values()) {
      Properties details = event.in("Properties");
      switch (event.text("Type")) {
        case "HttpApi" -> routes.add(route(details));
        case "Schedule" -> schedules.add(schedule(details, "Schedule"));
        case "ScheduleV2" -> schedules.add(schedule(details, "ScheduleExpression"));
        default -> throw event.wrong("Type", "isn't understood: " + event.text("Type"));
      }
    }
    return new FunctionDefinition(
        function.of(),
        handler[0],
        handler.length > 1 ? handler[1] : "handleRequest",
        Duration.ofSeconds(function.number("Timeout", DEFAULT_TIMEOUT)),
        function.number("MemorySize", DEFAULT_MEMORY),
        function.in("Environment").in("Variables").texts(),
        routes,
        schedules);
  }

  private RouteDefinition route(Properties details) throws TemplateException {
    Optional<String> authorizer =
        details.in("Auth").optionalText("Authorizer").or(this::defaultAuthorizer);
    return new RouteDefinition(
        details.text("Method").toUpperCase(Locale.ROOT),
        details.text("Path"),
        authorizer.filter(name -> !name.equals(NO_AUTHORIZER)).isPresent());
  }

  private static ScheduleDefinition schedule(Properties details, String property)
      throws TemplateException {
    String expression = details.text(property);
    return ScheduleDefinition.parse(expression)
        .orElseThrow(() -> details.wrong(property, "isn't a rate: " + expression));
  }
}
