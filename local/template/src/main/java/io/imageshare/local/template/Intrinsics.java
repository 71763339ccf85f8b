package io.imageshare.local.template;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * CloudFormation's functions, with the values that they have on this machine.
 *
 * <p>An attribute of a resource has no value here. {@code Fn::GetAtt} gives it by name, such as
 * {@code Table.Arn}, unless a value was given for that name.
 */
final class Intrinsics {
  private static final String NO_VALUE = "AWS::NoValue";
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode resources;
  private final Parameters parameters;
  private final Conditions conditions;

  Intrinsics(JsonNode template, Parameters parameters) {
    this.resources = template.path("Resources");
    this.parameters = parameters;
    this.conditions = new Conditions(template.path("Conditions"), this);
  }

  /** Whether the condition of that name holds. */
  boolean holds(String condition) throws TemplateException {
    return conditions.holds(condition, new HashSet<>());
  }

  /**
   * The value; what it gives if it is a function, which is missing if that is nothing. Functions
   * further inside are left as they are.
   */
  JsonNode resolve(JsonNode value) throws TemplateException {
    if (value.isObject() && value.size() == 1) {
      Map.Entry<String, JsonNode> only = value.properties().iterator().next();
      if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
        return call(only.getKey(), only.getValue());
      }
    }
    return value;
  }

  /** The value as a text. */
  String text(JsonNode value) throws TemplateException {
    JsonNode resolved = resolve(value);
    if (!resolved.isString()) {
      throw new TemplateException("a text was expected instead of " + resolved);
    }
    return resolved.stringValue();
  }

  private JsonNode call(String function, JsonNode argument) throws TemplateException {
    return switch (function) {
      case "Ref" -> reference(argument);
      case "Fn::GetAtt" -> NODES.stringNode(attribute(argument));
      case "Fn::If" -> chosen(argument);
      case "Fn::Split" -> split(argument);
      case "Fn::Sub" -> NODES.stringNode(substituted(argument));
      default -> throw new TemplateException("the function " + function + " isn't understood");
    };
  }

  private JsonNode reference(JsonNode argument) throws TemplateException {
    if (!argument.isString()) {
      throw new TemplateException("Ref takes a name");
    }
    String name = argument.stringValue();
    return name.equals(NO_VALUE) ? NODES.missingNode() : NODES.stringNode(referred(name));
  }

  /**
   * What a name stands for: a given value, a parameter, or a resource, which goes by its name, as
   * does what SAM makes with it, such as {@code ShareFunction.Alias}.
   */
  private String referred(String name) throws TemplateException {
    boolean isResource = resources.has(name) || isPartOfResource(name);
    return isResource && !parameters.knows(name) ? name : parameters.value(name);
  }

  private String attribute(JsonNode argument) throws TemplateException {
    String name =
        argument.isArray()
            ? argument.path(0).asString("") + "." + text(argument.path(1))
            : argument.asString("");
    if (parameters.knows(name)) {
      return parameters.value(name);
    }
    if (!isPartOfResource(name)) {
      throw new TemplateException("there is no resource with the attribute " + name);
    }
    return name;
  }

  private boolean isPartOfResource(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && resources.has(name.substring(0, dot));
  }

  private JsonNode split(JsonNode argument) throws TemplateException {
    if (argument.size() != 2) {
      throw new TemplateException("Fn::Split takes a delimiter and a text");
    }
    ArrayNode parts = NODES.arrayNode();
    String delimiter = Pattern.quote(text(argument.path(0)));
    for (String part : text(argument.path(1)).split(delimiter, -1)) {
      parts.add(part);
    }
    return parts;
  }

  private JsonNode chosen(JsonNode argument) throws TemplateException {
    if (argument.size() != 3 || !argument.path(0).isString()) {
      throw new TemplateException("Fn::If takes the name of a condition and two values");
    }
    return resolve(argument.path(holds(argument.path(0).stringValue()) ? 1 : 2));
  }

  private String substituted(JsonNode argument) throws TemplateException {
    JsonNode text = argument.isArray() ? argument.path(0) : argument;
    if (!text.isString()) {
      throw new TemplateException("Fn::Sub takes a text");
    }
    Matcher variable = VARIABLE.matcher(text.stringValue());
    StringBuilder result = new StringBuilder();
    while (variable.find()) {
      String value = variable(variable.group(1), argument.path(1));
      variable.appendReplacement(result, Matcher.quoteReplacement(value));
    }
    return variable.appendTail(result).toString();
  }

  private String variable(String name, JsonNode given) throws TemplateException {
    if (name.startsWith("!")) {
      return "${" + name.substring(1) + "}";
    }
    if (given.has(name)) {
      return text(given.path(name));
    }
    return referred(name);
  }
}
