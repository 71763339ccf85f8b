package io.imageshare.http;

/** What text may be stored and shown. */
public final class Texts {
  private Texts() {}

  /**
   * Whether the text is free of control characters and of halves of surrogate pairs, which can't be
   * written as UTF-8.
   */
  public static boolean isClean(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
