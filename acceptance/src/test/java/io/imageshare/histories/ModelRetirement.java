package io.imageshare.histories;

import org.jspecify.annotations.Nullable;

/**
 * That an image retires (R42), in hours by the clock of the model.
 *
 * @param replacement the place of the image to use instead; {@link #NONE} or {@link #ITSELF}
 * @param note empty text for none
 */
record ModelRetirement(int at, int replacement, String note) {
  static final int NONE = -1;
  static final int ITSELF = -2;

  /** What is announced, as the tests compare it with what is read; null stands for nothing. */
  static String words(@Nullable ModelRetirement announced, History history) {
    return announced == null
        ? "||"
        : String.join(
            "|", history.time(announced.at), history.id(announced.replacement), announced.note);
  }

  boolean hasCome(int now) {
    return at <= now;
  }
}
