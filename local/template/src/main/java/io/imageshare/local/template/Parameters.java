package io.imageshare.local.template;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The values that a template's names have: those that were given, and the defaults of its
 * parameters.
 *
 * @param defined the parameters that the template defines
 * @param values by name, also of pseudo parameters and resources
 */
record Parameters(JsonNode defined, Map<String, String> values) {

  static Parameters of(JsonNode template, Map<String, String> given) {
    JsonNode defined = template.path("Parameters");
    Map<String, String> values = new HashMap<>();
    defined
        .properties()
        .forEach(
            parameter ->
                parameter
                    .getValue()
                    .path("Default")
                    .stringValueOpt()
                    .ifPresent(text -> values.put(parameter.getKey(), text)));
    values.putAll(given);
    return new Parameters(defined, Map.copyOf(values));
  }

  /** Whether the name is a parameter's, or a value was given for it. */
  boolean knows(String name) {
    return defined.has(name) || values.containsKey(name);
  }

  String value(String name) throws TemplateException {
    String value = values.get(name);
    if (value == null) {
      throw new TemplateException(
          defined.has(name)
              ? "the parameter " + name + " has neither a value nor a default"
              : "there is nothing called " + name);
    }
    return value;
  }

  /** The values of the template's parameters. */
  Map<String, String> ofTemplate() {
    Map<String, String> known = new HashMap<>(values);
    known.keySet().retainAll(defined.propertyNames());
    return Map.copyOf(known);
  }
}
