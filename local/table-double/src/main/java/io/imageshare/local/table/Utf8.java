package io.imageshare.local.table;

import java.util.Comparator;

/** Strings as the table has them: as bytes. */
final class Utf8 {
  /**
   * The order of the bytes, which is that of the characters' numbers, and not that of Java's
   * strings: there, what takes two places stands before the last of those that take one.
   */
  static final Comparator<String> ORDER = Utf8::compare;

  private Utf8() {}

  /** How many bytes the text has. */
  static int length(String text) {
    int bytes = 0;
    for (int place = 0; place < text.length(); place++) {
      char unit = text.charAt(place);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800 || Character.isSurrogate(unit)) {
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }

  private static int compare(String one, String other) {
    int common = Math.min(one.length(), other.length());
    for (int place = 0; place < common; place++) {
      char unit = one.charAt(place);
      char unitOfOther = other.charAt(place);
      if (unit != unitOfOther) {
        return Integer.compare(rank(unit), rank(unitOfOther));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /** The halves of what takes two places come after all that takes one. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }
}
