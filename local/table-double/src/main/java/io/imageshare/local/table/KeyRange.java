package io.imageshare.local.table;

import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The part of a partition that a query is about.
 *
 * @param first the first sort key; null for the partition's
 * @param last the last one; null as the first one is
 */
record KeyRange(String partition, @Nullable String first, @Nullable String last) {
  private static final String KIND = "KeyConditionExpression";

  /** What the request tells: a partition, or a range of it. */
  static KeyRange read(Fields request, Placeholders placeholders) {
    Tokens tokens = new Tokens(KIND, request.text(KIND));
    expect(placeholders.keys().partition(), tokens, placeholders);
    tokens.expect("=");
    String partition = text(tokens, placeholders);
    if (!tokens.takes("AND")) {
      tokens.expectEnd();
      return new KeyRange(partition, null, null);
    }
    expect(placeholders.keys().sort(), tokens, placeholders);
    tokens.expect("BETWEEN");
    String first = text(tokens, placeholders);
    tokens.expect("AND");
    String last = text(tokens, placeholders);
    tokens.expectEnd();
    if (Utf8.ORDER.compare(first, last) > 0) {
      throw tokens.wrong(
          "The BETWEEN operator requires upper bound to be greater than or equal to lower bound");
    }
    return new KeyRange(partition, first, last);
  }

  /** The items in the range, in that order, behind the start. */
  Iterable<Item> items(Table table, boolean forward, @Nullable Key start) {
    NavigableMap<String, Item> items = table.partition(partition);
    if (first != null && last != null) {
      items = items.subMap(first, true, last, true);
    }
    NavigableMap<String, Item> ordered = forward ? items : items.descendingMap();
    return (start == null ? ordered : ordered.tailMap(start.sort(), false)).values();
  }

  /** That a query may start behind that key. */
  void requireStart(Key start) {
    boolean inside =
        start.partition().equals(partition)
            && (first == null || Utf8.ORDER.compare(first, start.sort()) <= 0)
            && (last == null || Utf8.ORDER.compare(start.sort(), last) <= 0);
    if (!inside) {
      throw Refused.validation(
          "The provided starting key is outside query boundaries based on provided conditions");
    }
  }

  private static void expect(String key, Tokens tokens, Placeholders placeholders) {
    String name = placeholders.name(tokens);
    if (!name.equals(key)) {
      throw Refused.validation("Query condition missed key schema element: " + key);
    }
  }

  private static String text(Tokens tokens, Placeholders placeholders) {
    if (placeholders.value(tokens) instanceof Value.Text text) {
      if (text.text().isEmpty()) {
        throw tokens.wrong("The value of a key can't be an empty string");
      }
      return text.text();
    }
    throw tokens.wrong("Condition parameter type does not match schema type");
  }
}
