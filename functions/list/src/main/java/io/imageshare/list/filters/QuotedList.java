package io.imageshare.list.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list with commas between its items, of which one that has a comma itself stands between
 * quotation marks, and a quotation mark or a backslash in it behind a backslash; any other
 * backslash stands for itself.
 *
 * <p>Source: Image API v2, the values of {@code in:}.
 */
final class QuotedList {
  private final String text;
  private final List<String> items = new ArrayList<>();
  private int position;

  private QuotedList(String text) {
    this.text = text;
  }

  /** The items; empty if a quotation mark is where none can be. */
  static Optional<List<String>> parse(String text) {
    QuotedList list = new QuotedList(text);
    return list.read() ? Optional.of(list.items) : Optional.empty();
  }

  private boolean read() {
    do {
      boolean quoted = text.startsWith("\"", position);
      if (quoted ? !readQuoted() : !readPlain()) {
        return false;
      }
    } while (position++ < text.length());
    return true;
  }

  /** Reads up to the next comma or the end. */
  private boolean readPlain() {
    int comma = text.indexOf(',', position);
    int end = comma < 0 ? text.length() : comma;
    String item = text.substring(position, end);
    items.add(item);
    position = end;
    return item.indexOf('"') < 0;
  }

  /** Reads to behind the closing mark, where a comma or the end has to be. */
  private boolean readQuoted() {
    StringBuilder item = new StringBuilder();
    for (position++; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '"') {
        position++;
        items.add(item.toString());
        return position == text.length() || text.charAt(position) == ',';
      }
      if (c == '\\'
          && (text.startsWith("\"", position + 1) || text.startsWith("\\", position + 1))) {
        c = text.charAt(++position);
      }
      item.append(c);
    }
    return false;
  }
}
