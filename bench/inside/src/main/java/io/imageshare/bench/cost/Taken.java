package io.imageshare.bench.cost;

import java.io.OutputStream;

/** Takes the bytes that are written at once as they are, so that taking them costs nothing. */
final class Taken extends OutputStream {
  private byte[] answer = {};

  @Override
  public void write(byte[] bytes) {
    answer = bytes;
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    throw new UnsupportedOperationException("written in parts");
  }

  @Override
  public void write(int each) {
    throw new UnsupportedOperationException("written in parts");
  }

  /** What was written. */
  byte[] answer() {
    return answer;
  }
}
