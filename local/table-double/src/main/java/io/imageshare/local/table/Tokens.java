package io.imageshare.local.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, one after the other. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("\\s*([#:]?\\w+|<=|>=|<>|\\S)");
  private static final int LONGEST = 4_096;
  private static final String END = "";

  private final String kind;
  private final List<String> tokens = new ArrayList<>();
  private int place;

  /**
   * @param kind what the request calls the expression
   */
  Tokens(String kind, String text) {
    this.kind = kind;
    if (text.isBlank()) {
      throw wrong("The expression can not be empty;");
    }
    if (text.length() > LONGEST) {
      throw wrong("Expression size has exceeded the maximum allowed size;");
    }
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group(1));
    }
  }

  /** The next one, which stays the next; empty at the end. */
  String peek() {
    return place < tokens.size() ? tokens.get(place) : END;
  }

  String next() {
    String next = peek();
    place++;
    return next;
  }

  /** Whether that is the next one, which is taken then. Words are in large letters here. */
  boolean takes(String token) {
    boolean taken = peek().toUpperCase(Locale.ROOT).equals(token);
    place += taken ? 1 : 0;
    return taken;
  }

  void expect(String token) {
    if (!takes(token)) {
      throw unknown();
    }
  }

  void expectEnd() {
    if (!peek().equals(END)) {
      throw unknown();
    }
  }

  /** The next one has no place here, as far as is known. */
  Refused unknown() {
    String token = peek().equals(END) ? "<EOF>" : peek();
    return wrong("Syntax error, or not known to the table's double; token: \"" + token + "\"");
  }

  Refused wrong(String what) {
    return Refused.validation("Invalid " + kind + ": " + what);
  }
}
