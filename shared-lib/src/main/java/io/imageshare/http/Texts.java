package io.imageshare.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.Disguise;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** What text may be stored and shown. */
public final class Texts {
  /** What decoders put in the place of bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\ufffd';

  private Texts() {}

  /**
   * Whether the text is free of control characters, of halves of surrogate pairs, which can't be
   * written as UTF-8, and of what stands for other bytes than those sent.
   */
  public static boolean isClean(String text) {
    return isClean(text, "");
  }

  /** The same of a text that may have several lines, and tabs in them. */
  public static boolean areCleanLines(String text) {
    return isClean(text, "\t\r\n");
  }

  /**
   * Whether it is a clean text on one line, of at most so many characters, none of which has it
   * read as another text than it is.
   */
  public static boolean isPlainLine(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        && isClean(text)
        && !Disguise.isIn(text)
        && text.codePoints().noneMatch(Texts::breaksLine);
  }

  /** Whether it has a character that is seen: no space of any kind, nor one without a form. */
  public static boolean isSeen(String text) {
    return text.codePoints()
        .anyMatch(
            character ->
                !Character.isSpaceChar(character)
                    && !Character.isWhitespace(character)
                    && Character.getType(character) != Character.FORMAT);
  }

  /** Whether it is one of the line breaks that are no controls: U+2028 and U+2029. */
  private static boolean breaksLine(int character) {
    int type = Character.getType(character);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isClean(String text, String allowed) {
    return isWhole(text)
        && text.codePoints()
            .noneMatch(
                c ->
                    (Character.isISOControl(c) && allowed.indexOf(c) < 0)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  /** Whether all of the bytes are text in UTF-8, each character as short as it can be. */
  public static boolean areUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /**
   * Whether nothing in the text stands for bytes that were no UTF-8, which whoever decoded it, a
   * gateway too, has replaced by U+FFFD.
   */
  static boolean isWhole(String text) {
    return text.indexOf(REPLACEMENT) < 0;
  }
}
