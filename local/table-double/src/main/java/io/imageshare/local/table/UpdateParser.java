package io.imageshare.local.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads updates: {@code SET} names to values, {@code REMOVE} names, {@code ADD} values to names.
 */
final class UpdateParser {
  private static final String KIND = "UpdateExpression";

  private final Tokens tokens;
  private final Placeholders placeholders;
  private final Set<String> sections = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Value> set = new HashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final Map<String, BigDecimal> added = new HashMap<>();

  private UpdateParser(Tokens tokens, Placeholders placeholders) {
    this.tokens = tokens;
    this.placeholders = placeholders;
  }

  /** The update that the request tells, of the item of that key. */
  static Update read(Fields request, Key key, Placeholders placeholders) {
    UpdateParser parser = new UpdateParser(new Tokens(KIND, request.text(KIND)), placeholders);
    parser.whole();
    return new Update(
        placeholders.keys().attributes(key), parser.set, parser.removed, parser.added);
  }

  private void whole() {
    do {
      section();
    } while (!tokens.peek().isEmpty());
  }

  private void section() {
    String section = tokens.peek().toUpperCase(Locale.ROOT);
    Runnable part =
        switch (section) {
          case "SET" -> this::assignment;
          case "REMOVE" -> () -> removed.add(name());
          case "ADD" -> this::addition;
          default -> throw tokens.unknown();
        };
    if (!sections.add(section)) {
      throw tokens.wrong("The \"" + section + "\" section can only be used once;");
    }
    tokens.next();
    do {
      part.run();
    } while (tokens.takes(","));
  }

  private void assignment() {
    String name = name();
    tokens.expect("=");
    set.put(name, placeholders.value(tokens));
  }

  private void addition() {
    String name = name();
    if (!(placeholders.value(tokens) instanceof Value.Numeral more)) {
      throw tokens.wrong("Incorrect operand type for operator or function; operator: ADD");
    }
    added.put(name, more.number());
  }

  private String name() {
    String name = placeholders.name(tokens);
    if (placeholders.keys().has(name)) {
      throw Refused.validation(
          "One or more parameter values were invalid: Cannot update attribute "
              + name
              + ". This attribute is part of the key");
    }
    if (!names.add(name)) {
      throw tokens.wrong("Two document paths overlap with each other; " + name);
    }
    return name;
  }
}
