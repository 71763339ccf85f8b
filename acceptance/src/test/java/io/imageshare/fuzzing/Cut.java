package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Bytes in place of others.
 *
 * @param place where, counted from the start again when there are fewer bytes
 * @param removed how many are taken out
 * @param inserted what is put there, in UTF-8, or a byte a character where that can be
 */
record Cut(int place, int removed, String inserted) {
  private static final int PLACES = 10_000;

  static Arbitrary<Cut> any() {
    Arbitrary<String> bytes = Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(8);
    return Combinators.combine(
            Arbitraries.integers().between(0, PLACES),
            Arbitraries.of(0, 0, 1, 1, 2, 8, 100, PLACES),
            Arbitraries.oneOf(bytes, Texts.any()))
        .as(Cut::new);
  }

  static byte[] all(List<Cut> cuts, byte[] bytes) {
    byte[] torn = bytes;
    for (Cut cut : cuts) {
      torn = cut.in(torn);
    }
    return torn;
  }

  private byte[] in(byte[] bytes) {
    int start = place % (bytes.length + 1);
    int end = Math.min(bytes.length, start + removed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, start);
    out.writeBytes(bytes());
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }

  private byte[] bytes() {
    boolean small = inserted.chars().allMatch(each -> each <= 0xff);
    return inserted.getBytes(small ? ISO_8859_1 : UTF_8);
  }
}
