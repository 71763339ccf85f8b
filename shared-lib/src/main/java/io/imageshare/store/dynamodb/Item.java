package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectId;
import io.imageshare.store.TimeText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that was read.
 *
 * <p>Every accessor throws {@link IllegalStateException} if the attribute is missing or of another
 * form: only this package writes the table, so such an item is a broken invariant, and the message
 * names its key.
 */
record Item(Key key, Map<String, AttributeValue> attributes) {

  static Item of(Map<String, AttributeValue> attributes) {
    return new Item(Key.of(attributes), attributes);
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }

  String text(String name) {
    return require(name, textOrNull(name));
  }

  @Nullable String textOrNull(String name) {
    AttributeValue value = attributes.get(name);
    return value == null ? null : require(name, value.s());
  }

  /** The text in the form that the domain knows it by. */
  <T> T parsed(String name, Function<String, Optional<T>> parser) {
    return parser.apply(text(name)).orElseThrow(() -> malformed(name));
  }

  long number(String name) {
    return require(name, numberOrNull(name));
  }

  int smallNumber(String name) {
    return Math.toIntExact(number(name));
  }

  @Nullable Long numberOrNull(String name) {
    AttributeValue value = attributes.get(name);
    return value == null ? null : Long.valueOf(require(name, value.n()));
  }

  boolean flag(String name) {
    AttributeValue value = attributes.get(name);
    return require(name, value == null ? null : value.bool());
  }

  Instant time(String name) {
    try {
      return TimeText.read(text(name));
    } catch (DateTimeException wrong) {
      throw new IllegalStateException(malformed(name).getMessage(), wrong);
    }
  }

  @Nullable Instant timeOrNull(String name) {
    return has(name) ? time(name) : null;
  }

  @Nullable LocalDate dayOrNull(String name) {
    String text = textOrNull(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw new IllegalStateException(malformed(name).getMessage(), wrong);
    }
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (AttributeValue value : list(name)) {
      texts.add(require(name, value.s()));
    }
    return texts;
  }

  List<AttributeValue> list(String name) {
    AttributeValue value = require(name, attributes.get(name));
    if (!value.hasL()) {
      throw malformed(name);
    }
    return value.l();
  }

  Map<String, String> textMap(String name) {
    AttributeValue value = require(name, attributes.get(name));
    if (!value.hasM()) {
      throw malformed(name);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    value.m().forEach((key, text) -> texts.put(key, require(name, text.s())));
    return texts;
  }

  /** What is said of each project, in the form that the parser knows. */
  <T> Map<ProjectId, T> byProject(String name, Function<String, Optional<T>> parser) {
    Map<ProjectId, T> byProject = new HashMap<>();
    textMap(name)
        .forEach(
            (project, text) ->
                byProject.put(
                    ProjectId.parse(project).orElseThrow(() -> malformed(name)),
                    parser.apply(text).orElseThrow(() -> malformed(name))));
    return byProject;
  }

  /** What is thrown for an attribute that doesn't have the form it always has. */
  IllegalStateException malformed(String name) {
    return new IllegalStateException("The item " + key + " is malformed: " + name + ".");
  }

  private <T> T require(String name, @Nullable T value) {
    if (value == null) {
      throw malformed(name);
    }
    return value;
  }
}
