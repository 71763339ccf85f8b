package io.imageshare.local.table;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions: {@code attribute_exists} and {@code attribute_not_exists} of a name, names
 * compared with values, {@code AND}, {@code OR} and parentheses.
 */
final class ConditionParser {
  private final Tokens tokens;
  private final Placeholders placeholders;
  private final Set<String> names = new HashSet<>();

  private ConditionParser(Tokens tokens, Placeholders placeholders) {
    this.tokens = tokens;
    this.placeholders = placeholders;
  }

  /** The condition that the request calls so; one that always holds if it has none. */
  static Condition read(Fields request, String kind, Placeholders placeholders) {
    String text = request.textOrNull(kind);
    return text == null ? Condition.ALWAYS : parser(kind, text, placeholders).whole();
  }

  /** The same of a query, which has told by the keys already. */
  static Condition readFilter(@Nullable String text, Placeholders placeholders) {
    if (text == null) {
      return Condition.ALWAYS;
    }
    ConditionParser parser = parser("FilterExpression", text, placeholders);
    Condition filter = parser.whole();
    for (String name : parser.names) {
      if (placeholders.keys().has(name)) {
        throw Refused.validation(
            "Filter Expression can only contain non-primary key attributes: " + name);
      }
    }
    return filter;
  }

  private static ConditionParser parser(String kind, String text, Placeholders placeholders) {
    return new ConditionParser(new Tokens(kind, text), placeholders);
  }

  private Condition whole() {
    Condition condition = either();
    tokens.expectEnd();
    return condition;
  }

  private Condition either() {
    Condition first = both();
    if (!tokens.takes("OR")) {
      return first;
    }
    Condition second = either();
    return item -> first.holds(item) || second.holds(item);
  }

  private Condition both() {
    Condition first = term();
    if (!tokens.takes("AND")) {
      return first;
    }
    Condition second = both();
    return item -> first.holds(item) && second.holds(item);
  }

  private Condition term() {
    if (tokens.takes("(")) {
      Condition inner = either();
      tokens.expect(")");
      if (inner instanceof Condition.Parenthesised) {
        throw tokens.wrong("The expression has redundant parentheses;");
      }
      return new Condition.Parenthesised(inner);
    }
    return switch (tokens.peek()) {
      case "attribute_exists" -> existence(true);
      case "attribute_not_exists" -> existence(false);
      default -> comparison();
    };
  }

  private Condition existence(boolean expected) {
    tokens.next();
    tokens.expect("(");
    String name = name();
    tokens.expect(")");
    return item -> item.containsKey(name) == expected;
  }

  private Condition comparison() {
    String name = name();
    Comparison comparison = Comparison.next(tokens);
    Value value = placeholders.value(tokens);
    return item -> comparison.holds(item.get(name), value);
  }

  private String name() {
    String name = placeholders.name(tokens);
    names.add(name);
    return name;
  }
}
