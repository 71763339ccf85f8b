package io.imageshare.domain;

import java.util.function.IntPredicate;

/**
 * A form of texts that all have the same length, with digits at the same places. Checked place by
 * place, since a matcher of a regular expression would be allocated for each text of each request.
 *
 * @param form a text in this form, in which every digit is 0
 * @param isDigit which characters are digits
 */
public record FixedForm(String form, IntPredicate isDigit) {
  private static final char DIGIT = '0';

  /** Whether the text is in this form. */
  public boolean fits(String text) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int place = 0; place < form.length(); place++) {
      char expected = form.charAt(place);
      char found = text.charAt(place);
      if (expected == DIGIT ? !isDigit.test(found) : found != expected) {
        return false;
      }
    }
    return true;
  }
}
