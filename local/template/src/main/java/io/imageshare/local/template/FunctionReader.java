package io.imageshare.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads functions of the type {@code AWS::Serverless::Function}.
 *
 * @param defaultAuthorizers what checks the tokens of routes that name no authorizer, by API, for
 *     the APIs that have such a one
 */
record FunctionReader(Map<String, String> defaultAuthorizers) {
  /** What SAM takes for a function that says nothing. */
  private static final int DEFAULT_TIMEOUT = 3;

  private static final int DEFAULT_MEMORY = 128;
  private static final String NO_AUTHORIZER = "NONE";

  /** The API that SAM makes for events that name none. */
  private static final String IMPLICIT_API = "ServerlessHttpApi";

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
        function.optionalText("CodeUri").orElse(""),
        handler[0],
        handler.length > 1 ? handler[1] : "handleRequest",
        Duration.ofSeconds(function.number("Timeout", DEFAULT_TIMEOUT)),
        function.number("MemorySize", DEFAULT_MEMORY),
        function.in("Environment").in("Variables").texts(),
        routes,
        schedules);
  }

  private RouteDefinition route(Properties details) throws TemplateException {
    String api = details.optionalText("ApiId").orElse(IMPLICIT_API);
    String authorizer =
        details
            .in("Auth")
            .optionalText("Authorizer")
            .orElse(defaultAuthorizers.getOrDefault(api, NO_AUTHORIZER));
    boolean tokenNeeded = !authorizer.equals(NO_AUTHORIZER);
    if (!details.has("Method") && !details.has("Path")) {
      return new RouteDefinition(
          api, RouteDefinition.ANY_METHOD, RouteDefinition.DEFAULT, tokenNeeded);
    }
    String method = details.text("Method").toUpperCase(Locale.ROOT);
    return new RouteDefinition(api, method, details.text("Path"), tokenNeeded);
  }

  private static ScheduleDefinition schedule(Properties details, String property)
      throws TemplateException {
    String expression = details.text(property);
    return ScheduleDefinition.parse(expression)
        .orElseThrow(() -> details.wrong(property, "isn't a rate: " + expression));
  }
}
