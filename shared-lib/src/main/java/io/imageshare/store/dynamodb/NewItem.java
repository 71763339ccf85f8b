package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectId;
import io.imageshare.store.TimeText;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that is to be written. What is null is left out. */
final class NewItem {
  private final Map<String, AttributeValue> attributes = new HashMap<>();

  /** One whose key is told at the end. */
  NewItem() {}

  NewItem(Key key) {
    key.addTo(attributes);
  }

  NewItem text(String name, @Nullable String value) {
    return value == null ? this : put(name, AttributeValue.fromS(value));
  }

  NewItem number(String name, @Nullable Long value) {
    return value == null ? this : put(name, AttributeValue.fromN(value.toString()));
  }

  NewItem number(String name, int value) {
    return number(name, Long.valueOf(value));
  }

  NewItem flag(String name, boolean value) {
    return put(name, AttributeValue.fromBool(value));
  }

  /** A flag that only those items have of which it is true. */
  NewItem flagIfSo(String name, boolean value) {
    return value ? flag(name, true) : this;
  }

  NewItem time(String name, @Nullable Instant value) {
    return value == null ? this : text(name, TimeText.of(value));
  }

  NewItem texts(String name, List<String> values) {
    return list(name, values.stream().map(AttributeValue::fromS).toList());
  }

  NewItem list(String name, List<AttributeValue> values) {
    return put(name, AttributeValue.fromL(values));
  }

  NewItem textMap(String name, Map<String, String> values) {
    Map<String, AttributeValue> texts = new HashMap<>();
    values.forEach((key, value) -> texts.put(key, AttributeValue.fromS(value)));
    return put(name, AttributeValue.fromM(texts));
  }

  /** What is said of each project, as that text. */
  <T> NewItem byProject(String name, Map<ProjectId, T> values, Function<T, String> text) {
    Map<String, String> texts = new HashMap<>();
    values.forEach((project, value) -> texts.put(project.value(), text.apply(value)));
    return textMap(name, texts);
  }

  Map<String, AttributeValue> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** The attributes as one attribute's value. */
  AttributeValue asValue() {
    return AttributeValue.fromM(attributes());
  }

  /** The item under that key, whatever else it is written under. */
  Map<String, AttributeValue> under(Key key) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    key.addTo(item);
    return item;
  }

  NewItem value(String name, AttributeValue value) {
    return put(name, value);
  }

  private NewItem put(String name, AttributeValue value) {
    attributes.put(name, value);
    return this;
  }
}
