package io.imageshare.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** A console whose two streams are kept. */
final class Console {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  PrintStream outStream() {
    return new PrintStream(out, true, UTF_8);
  }

  PrintStream errStream() {
    return new PrintStream(err, true, UTF_8);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  void clear() {
    out.reset();
    err.reset();
  }
}
