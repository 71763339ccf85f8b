package io.imageshare.local.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Expressions as a request has them, from texts in which names stand as {@code #name}, and values
 * as they are: {@code 'text'} or {@code 7}.
 */
final class Written {
  private static final Pattern PART = Pattern.compile("#(\\w+)|'([^']*)'|(?<=[ (])-?\\d+");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  /** The expression, whose names and values are kept. */
  String text(String expression) {
    return PART.matcher(expression).replaceAll(this::part);
  }

  @Nullable Map<String, String> names() {
    return names.isEmpty() ? null : names;
  }

  @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : values;
  }

  private String part(MatchResult part) {
    if (part.group(1) != null) {
      names.put(part.group(), part.group(1));
      return Matcher.quoteReplacement(part.group());
    }
    String name = ":value" + values.size();
    values.put(
        name,
        part.group(2) != null
            ? AttributeValue.fromS(part.group(2))
            : AttributeValue.fromN(part.group()));
    return name;
  }
}
