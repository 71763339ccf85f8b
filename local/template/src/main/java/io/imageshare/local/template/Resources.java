package io.imageshare.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The resources of a template that there are, each with what {@code Globals} says of its type. */
record Resources(JsonNode template, Intrinsics intrinsics) {
  private static final String SERVERLESS = "AWS::Serverless::";

  /** The properties of all resources of that type. */
  List<Properties> ofType(String type) throws TemplateException {
    List<Properties> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> resource : template.path("Resources").properties()) {
      JsonNode definition = resource.getValue();
      if (definition.path("Type").asString("").equals(type)
          && isMade(resource.getKey(), definition)) {
        JsonNode merged = merged(globals(type), definition.path("Properties"));
        found.add(new Properties(resource.getKey(), merged, intrinsics));
      }
    }
    return found;
  }

  private boolean isMade(String name, JsonNode definition) throws TemplateException {
    JsonNode condition = definition.path("Condition");
    try {
      return condition.isMissingNode() || intrinsics.holds(condition.asString(""));
    } catch (TemplateException wrong) {
      throw new TemplateException(name + ".Condition: " + wrong.getMessage(), wrong);
    }
  }

  private JsonNode globals(String type) {
    return type.startsWith(SERVERLESS)
        ? template.path("Globals").path(type.substring(SERVERLESS.length()))
        : template.path("Globals").path("");
  }

  /** Both as SAM merges them: maps entry by entry, lists one after the other, else the own one. */
  private static JsonNode merged(JsonNode global, JsonNode own) {
    if (global instanceof ObjectNode globals && own instanceof ObjectNode owns) {
      ObjectNode all = globals.deepCopy();
      owns.properties()
          .forEach(
              each -> all.set(each.getKey(), merged(all.path(each.getKey()), each.getValue())));
      return all;
    }
    if (global instanceof ArrayNode globals && own instanceof ArrayNode owns) {
      return globals.deepCopy().addAll(owns);
    }
    return own.isMissingNode() ? global : own;
  }
}
