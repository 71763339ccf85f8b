package io.imageshare.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The deployment template as it is written, with what only a deployment needs. */
final class WholeTemplate {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9]+)(?:\\.\\w+)*}");
  private static final JsonNode TREE = read();

  private WholeTemplate() {}

  static JsonNode whole() {
    return TREE;
  }

  static JsonNode section(String name) {
    return TREE.path(name);
  }

  static JsonNode resource(String name) {
    return section("Resources").path(name);
  }

  /** The resources of that type, by their names. */
  static Map<String, JsonNode> resources(String type) {
    Map<String, JsonNode> found = new TreeMap<>();
    section("Resources")
        .properties()
        .forEach(
            resource -> {
              if (resource.getValue().path("Type").asString("").equals(type)) {
                found.put(resource.getKey(), resource.getValue());
              }
            });
    return found;
  }

  /** The functions, by their names. */
  static Map<String, JsonNode> functions() {
    return resources("AWS::Serverless::Function");
  }

  /** The parameters and resources that are referred to anywhere inside. */
  static Set<String> references(JsonNode node) {
    Set<String> names = new TreeSet<>();
    collect(node, names);
    return names;
  }

  private static void collect(JsonNode node, Set<String> names) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      switch (entry.getKey()) {
        case "Ref", "Fn::GetAtt" -> names.add(entry.getValue().asString("").split("\\.", 2)[0]);
        case "Fn::Sub" -> collectVariables(entry.getValue(), names);
        default -> collect(entry.getValue(), names);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, names));
    }
  }

  private static void collectVariables(JsonNode sub, Set<String> names) {
    String text = sub.isArray() ? sub.path(0).asString("") : sub.asString("");
    VARIABLE.matcher(text).results().forEach(variable -> names.add(variable.group(1)));
    collect(sub, names);
  }

  private static JsonNode read() {
    try {
      return Template.tree(Template.nearest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
