package io.imageshare.local.invoke;

import java.util.Optional;

/** How a function is called, as the header {@code X-Amz-Invocation-Type} says. */
enum InvocationType {
  /** The caller waits for what the function writes. */
  REQUEST_RESPONSE("RequestResponse"),

  /** The caller goes on at once. */
  EVENT("Event"),

  /** Nothing is called. */
  DRY_RUN("DryRun");

  private final String wireName;

  InvocationType(String wireName) {
    this.wireName = wireName;
  }

  /** The type that the header names, the first one if it is empty; none if there is no such. */
  static Optional<InvocationType> of(String header) {
    for (InvocationType type : values()) {
      if (header.isEmpty() || header.equals(type.wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
