package io.imageshare.store.dynamodb;

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
 * @param values by the names with which they stand in the text, colon included
 */
record Expression(String text, Map<String, AttributeValue> values) {
  static final Expression EXISTS = of("attribute_exists(#pk)");
  static final Expression ABSENT = of("attribute_not_exists(#pk)");

  /** No condition. */
  static final Expression ALWAYS = of("");

  private static final Pattern NAME = Pattern.compile("#(\\w+)");

  static Expression of(String text) {
    return new Expression(text, Map.of());
  }

  Expression with(String name, String value) {
    return with(name, AttributeValue.fromS(value));
  }

  Expression with(String name, Instant value) {
    return with(name, Attributes.text(value));
  }

  Expression with(String name, long value) {
    return with(name, AttributeValue.fromN(Long.toString(value)));
  }

  Expression with(String name, AttributeValue value) {
    return new Expression(text, union(values, Map.of(":" + name, value)));
  }

  /** Both conditions as one. */
  Expression and(Expression other) {
    return new Expression("(" + text + ") AND (" + other.text + ")", union(values, other.values));
  }

  /** An expression with the names and values of both, for a request that has two. */
  Expression together(Expression other) {
    return new Expression(text + " " + other.text, union(values, other.values));
  }

  /** The text; null if there is none, as the table takes no empty one. */
  @Nullable String textOrNull() {
    return text.isEmpty() ? null : text;
  }

  /** The attributes' names by the words that stand for them; null if there are none. */
  @Nullable Map<String, String> namesOrNull() {
    Map<String, String> names = names();
    return names.isEmpty() ? null : names;
  }

  private Map<String, String> names() {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.toMap(word -> word, word -> word.substring(1)));
  }

  /** The values; null if there are none. */
  @Nullable Map<String, AttributeValue> valuesOrNull() {
    return values.isEmpty() ? null : values;
  }

  private static Map<String, AttributeValue> union(
      Map<String, AttributeValue> some, Map<String, AttributeValue> others) {
    Map<String, AttributeValue> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }
}
