package io.imageshare.local.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.functions.FunctionLog;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** The end of an invocation's log: its last 4 KiB. */
final class LogTail implements FunctionLog {
  private static final int BYTES = 4_096;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @Override
  public synchronized void line(String text) {
    log.writeBytes((text + "\n").getBytes(UTF_8));
  }

  /** The tail as Lambda sends it. */
  synchronized String base64() {
    byte[] all = log.toByteArray();
    int start = Math.max(0, all.length - BYTES);
    return Base64.getEncoder().encodeToString(Arrays.copyOfRange(all, start, all.length));
  }
}
