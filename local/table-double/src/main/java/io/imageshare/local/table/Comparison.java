package io.imageshare.local.table;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How an attribute is compared with a value. */
enum Comparison {
  EQUAL,
  UNEQUAL,
  LESS,
  AT_MOST,
  MORE;

  static Comparison next(Tokens tokens) {
    Comparison comparison =
        switch (tokens.peek()) {
          case "=" -> EQUAL;
          case "<>" -> UNEQUAL;
          case "<" -> LESS;
          case "<=" -> AT_MOST;
          case ">" -> MORE;
          default -> throw tokens.unknown();
        };
    tokens.next();
    return comparison;
  }

  /** What is not there is unequal to everything, and nothing else. */
  boolean holds(@Nullable Value found, Value value) {
    return switch (this) {
      case EQUAL -> value.equals(found);
      case UNEQUAL -> !value.equals(found);
      case LESS -> order(found, value).orElse(0) < 0;
      case AT_MOST -> order(found, value).orElse(1) <= 0;
      case MORE -> order(found, value).orElse(0) > 0;
    };
  }

  /** Nothing unless both are strings, or both are numbers. */
  private static OptionalInt order(@Nullable Value found, Value value) {
    if (found instanceof Value.Text one && value instanceof Value.Text other) {
      return OptionalInt.of(Utf8.ORDER.compare(one.text(), other.text()));
    }
    if (found instanceof Value.Numeral one && value instanceof Value.Numeral other) {
      return OptionalInt.of(one.number().compareTo(other.number()));
    }
    return OptionalInt.empty();
  }
}
