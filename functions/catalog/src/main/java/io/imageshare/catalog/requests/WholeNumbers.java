package io.imageshare.catalog.requests;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whole numbers in JSON, which may be written with a fraction of nothing: {@code 10.0, 1e1}. */
final class WholeNumbers {
  /** Up to this a number with a fraction is told from its neighbours: 2 to the power of 53. */
  private static final double EXACT = 1L << 53;

  private WholeNumbers() {}

  /** The whole number between zero and the greatest allowed; empty if the value is none. */
  static Optional<Long> of(JsonNode value, long greatest) {
    return number(value).filter(number -> number >= 0 && number <= greatest);
  }

  private static Optional<Long> number(JsonNode value) {
    if (value.isIntegralNumber()) {
      return value.canConvertToLong() ? Optional.of(value.longValue()) : Optional.empty();
    }
    double number = value.isNumber() ? value.doubleValue() : -1;
    return number == Math.rint(number) && number <= EXACT
        ? Optional.of((long) number)
        : Optional.empty();
  }
}
