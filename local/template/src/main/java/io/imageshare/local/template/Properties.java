package io.imageshare.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Properties of a resource. A function among them is called when its value is asked for.
 *
 * @param of where they are, for what is said about a wrong one
 */
record Properties(String of, JsonNode values, Intrinsics intrinsics) {

  /** What is inside of that property; nothing if there is none. */
  Properties in(String name) throws TemplateException {
    return new Properties(of + "." + name, value(name), intrinsics);
  }

  boolean has(String name) throws TemplateException {
    return isThere(value(name));
  }

  String text(String name) throws TemplateException {
    return optionalText(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  Optional<String> optionalText(String name) throws TemplateException {
    JsonNode value = value(name);
    if (!isThere(value)) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw wrong(name, "isn't a text");
    }
    return Optional.of(value.stringValue());
  }

  /** A whole number of at least 1. */
  int number(String name, int otherwise) throws TemplateException {
    String text = optionalText(name).orElse(Integer.toString(otherwise));
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw wrong(name, "isn't a number of at least 1: " + text);
    }
    return Integer.parseInt(text);
  }

  /** The properties that are maps themselves, by name. */
  Map<String, Properties> maps() throws TemplateException {
    Map<String, Properties> maps = new LinkedHashMap<>();
    for (String name : values.propertyNames()) {
      maps.put(name, in(name));
    }
    return maps;
  }

  /** The properties that are texts, by name: all that have a value. */
  Map<String, String> texts() throws TemplateException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : values.propertyNames()) {
      optionalText(name).ifPresent(text -> texts.put(name, text));
    }
    return texts;
  }

  /** The maps of a list. */
  List<Properties> maps(String name) throws TemplateException {
    List<Properties> maps = new ArrayList<>();
    for (JsonNode item : value(name)) {
      maps.add(new Properties(of + "." + name, item, intrinsics));
    }
    return maps;
  }

  /** The texts of a list. */
  List<String> texts(String name) throws TemplateException {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : value(name)) {
      try {
        texts.add(intrinsics.text(item));
      } catch (TemplateException wrong) {
        throw wrong(wrong, name);
      }
    }
    return texts;
  }

  /** What is said about a property that isn't as it should be. */
  TemplateException wrong(String name, String what) {
    return new TemplateException(of + "." + name + " " + what);
  }

  private TemplateException wrong(TemplateException reason, String name) {
    return new TemplateException(of + "." + name + ": " + reason.getMessage(), reason);
  }

  private JsonNode value(String name) throws TemplateException {
    try {
      return intrinsics.resolve(values.path(name));
    } catch (TemplateException wrong) {
      throw wrong(wrong, name);
    }
  }

  private static boolean isThere(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }
}
