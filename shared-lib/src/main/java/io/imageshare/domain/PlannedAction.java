package io.imageshare.domain;

import java.util.Locale;

/** What a call would do to one pair of image and project (R38). */
public enum PlannedAction {
  /** The image would be offered, or offered again. */
  OFFER,
  /** The offer would be accepted. */
  ACCEPT,
  /** The offer would be rejected. */
  REJECT,
  /** Sharing would stop. */
  STOP,
  /** The share would get other terms. */
  CHANGE,
  /** The pair is as asked for already. */
  NONE,
  /** The rules forbid it. */
  REFUSE;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The name in answers, such as {@code offer}. */
  public String wireName() {
    return wireName;
  }
}
