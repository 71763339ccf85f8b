package io.imageshare.bench.soak;

import java.util.Locale;

/** How an image stands with the one recipient that answers. */
enum KnownState {
  NOT_SHARED,
  PENDING,
  ACCEPTED,
  REJECTED,
  DELETED;

  /** Whether there is a share. */
  boolean isShare() {
    return this == PENDING || this == ACCEPTED || this == REJECTED;
  }

  /** As the API writes it. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
