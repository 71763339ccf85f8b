package io.imageshare.local.template;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The conditions of a template, and whether they hold. */
record Conditions(JsonNode definitions, Intrinsics intrinsics) {

  /**
   * Whether the condition of that name holds.
   *
   * @param asked the conditions that wait for the answer
   */
  boolean holds(String name, Set<String> asked) throws TemplateException {
    if (!definitions.has(name)) {
      throw new TemplateException("there is no condition " + name);
    }
    if (!asked.add(name)) {
      throw new TemplateException("the condition " + name + " depends on itself");
    }
    boolean holds = isTrue(definitions.path(name), asked);
    asked.remove(name);
    return holds;
  }

  private boolean isTrue(JsonNode expression, Set<String> asked) throws TemplateException {
    if (!expression.isObject() || expression.size() != 1) {
      throw new TemplateException("no condition is " + expression);
    }
    Map.Entry<String, JsonNode> only = expression.properties().iterator().next();
    JsonNode argument = only.getValue();
    return switch (only.getKey()) {
      case "Condition" -> holds(argument.asString(""), asked);
      case "Fn::Not" -> !isTrue(argument.path(0), asked);
      case "Fn::And" -> count(argument, asked) == argument.size();
      case "Fn::Or" -> count(argument, asked) > 0;
      case "Fn::Equals" ->
          intrinsics.text(argument.path(0)).equals(intrinsics.text(argument.path(1)));
      default -> throw new TemplateException("no condition is " + expression);
    };
  }

  /** How many of them are true. */
  private int count(JsonNode expressions, Set<String> asked) throws TemplateException {
    int count = 0;
    for (JsonNode expression : expressions) {
      count += isTrue(expression, asked) ? 1 : 0;
    }
    return count;
  }
}
