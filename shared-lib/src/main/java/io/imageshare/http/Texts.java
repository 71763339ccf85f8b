package io.imageshare.http;

/** What text may be stored and shown. */
public final class Texts {
  private Texts() {}

  /**
   * Whether the text is free of control characters and of halves of surrogate pairs, which can't be
   * written as UTF-8.
   */
  public static boolean isClean(String text) {
    return isClean(text, "");
  }

  /** The same of a text that may have several lines, and tabs in them. */
  public static boolean areCleanLines(String text) {
    return isClean(text, "\t\r\n");
  }

  private static boolean isClean(String text, String allowed) {
    return text.codePoints()
        .noneMatch(
            c ->
                (Character.isISOControl(c) && allowed.indexOf(c) < 0)
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
