package io.imageshare.store.dynamodb;

import io.imageshare.store.TimeText;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A condition or an update in the table's language.
 *
 * <p>Attributes stand in it as {@code #name}, since so many of their names are words of that
 * language; values as {@code :name}.
 *
 * @param names the attributes' names, by the words that stand for them
 * @param values by the names with which they stand in the text, colon included
 */
record Expression(String text, Map<String, String> names, Map<String, AttributeValue> values) {
  private static final Pattern NAME = Pattern.compile("#(\\w+)");

  static final Expression EXISTS = of("attribute_exists(#pk)");
  static final Expression ABSENT = of("attribute_not_exists(#pk)");

  /** No condition. */
  static final Expression ALWAYS = of("");

  static Expression of(String text) {
    return new Expression(text, names(text), Map.of());
  }

  Expression with(String name, String value) {
    return with(name, AttributeValue.fromS(value));
  }

  Expression with(String name, Instant value) {
    return with(name, TimeText.of(value));
  }

  Expression with(String name, long value) {
    return with(name, AttributeValue.fromN(Long.toString(value)));
  }

  Expression with(String name, AttributeValue value) {
    return with(Map.of(":" + name, value));
  }

  /** With values by the names with which they stand in the text, colon included. */
  Expression with(Map<String, AttributeValue> more) {
    return new Expression(text, names, union(values, more));
  }

  /** That the attribute is that time; that there is none, if the time is null. */
  static Expression isTime(String attribute, @Nullable Instant time) {
    return time == null
        ? of("attribute_not_exists(#" + attribute + ")")
        : of("#" + attribute + " = :" + attribute).with(attribute, time);
  }

  /** Both conditions as one. */
  Expression and(Expression other) {
    return joined("(" + text + ") AND (" + other.text + ")", other);
  }

  /** Both conditions as one, neither of which has an {@code OR}. */
  Expression andAlso(Expression other) {
    return joined(text + " AND " + other.text, other);
  }

  /** An expression with the names and values of both, for a request that has two. */
  Expression together(Expression other) {
    return joined(text + " " + other.text, other);
  }

  /** The text; null if there is none, as the table takes no empty one. */
  @Nullable String textOrNull() {
    return text.isEmpty() ? null : text;
  }

  /** The names; null if there are none. */
  @Nullable Map<String, String> namesOrNull() {
    return names.isEmpty() ? null : names;
  }

  /** The values; null if there are none. */
  @Nullable Map<String, AttributeValue> valuesOrNull() {
    return values.isEmpty() ? null : values;
  }

  private Expression joined(String both, Expression other) {
    return new Expression(both, union(names, other.names), union(values, other.values));
  }

  private static Map<String, String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(word -> word, word -> word.substring(1)));
  }

  private static <T> Map<String, T> union(Map<String, T> some, Map<String, T> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Map<String, T> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }
}
