package io.imageshare.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.http.Texts;
import java.nio.ByteBuffer;

/** The bytes of a message, which nobody changes any more. */
public final class HttpContent {
  /** No bytes. */
  public static final HttpContent NONE = new HttpContent(new byte[0]);

  private final byte[] bytes;

  private HttpContent(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Those bytes, which from now on nobody changes. */
  public static HttpContent of(byte[] bytes) {
    return new HttpContent(bytes);
  }

  /** That text as UTF-8. */
  public static HttpContent of(String text) {
    return new HttpContent(text.getBytes(UTF_8));
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** The bytes, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The bytes as UTF-8 text, in which U+FFFD stands for what is none. */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /** Whether the bytes are text in UTF-8. */
  public boolean isUtf8() {
    return Texts.areUtf8(bytes);
  }

  /** The bytes to be sent. */
  ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes);
  }
}
