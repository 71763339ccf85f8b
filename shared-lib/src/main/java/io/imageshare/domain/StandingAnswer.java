package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;

/** What a project has said that becomes of the offers of an owner (R37). */
public enum StandingAnswer {
  /** They wait for an answer. */
  ASK,
  /** They are accepted. */
  ACCEPT,
  /** They are rejected. */
  REJECT;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The name in requests, answers and records, such as {@code ask}. */
  public String wireName() {
    return wireName;
  }

  /** The answer of that wire name, or empty if there is none. */
  public static Optional<StandingAnswer> parse(String wireName) {
    for (StandingAnswer answer : values()) {
      if (answer.wireName.equals(wireName)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}
