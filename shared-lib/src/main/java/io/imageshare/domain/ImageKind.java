package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;

/** What an image was made from, which decides what can be made from it. */
public enum ImageKind {
  /** The disk that a server starts from. */
  SYSTEM_DISK,
  /** A disk without an operating system. */
  DATA_DISK,
  /** A whole server: system disk and data disks together. */
  FULL_ECS;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The name in requests, answers and records, such as {@code system_disk}. */
  public String wireName() {
    return wireName;
  }

  /** The kind of that wire name, or empty if there is none. */
  public static Optional<ImageKind> parse(String wireName) {
    for (ImageKind kind : values()) {
      if (kind.wireName.equals(wireName)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a server can start from an image of this kind (R19). */
  public boolean startsServers() {
    return this != DATA_DISK;
  }
}
