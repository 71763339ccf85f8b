package io.imageshare.http;

/**
 * The header in which an answer carries a warning (R6, R18), where no client of the two dialects
 * stumbles over it.
 */
public final class WarningHeader {
  public static final String NAME = "X-Imageshare-Warning";

  private WarningHeader() {}
}
