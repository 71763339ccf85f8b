package io.imageshare.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Lambda function as the template defines it, with what {@code Globals} says of all functions.
 *
 * @param logicalId its name in the template, such as {@code ShareFunction}
 * @param code where its zip is, seen from the template; empty if the template doesn't say
 * @param handlerClass the class that is invoked
 * @param handlerMethod the method of that class
 * @param timeout after which an invocation is ended
 * @param memory in MB
 * @param environment the variables that the function finds
 */
public record FunctionDefinition(
    String logicalId,
    String code,
    String handlerClass,
    String handlerMethod,
    Duration timeout,
    int memory,
    Map<String, String> environment,
    List<RouteDefinition> routes,
    List<ScheduleDefinition> schedules) {

  public FunctionDefinition {
    environment = Map.copyOf(environment);
    routes = List.copyOf(routes);
    schedules = List.copyOf(schedules);
  }
}
