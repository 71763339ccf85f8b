package io.imageshare.bench.cost;

import io.imageshare.testkit.FakeContext;

/** An invocation with time enough, whose log nobody keeps, so that keeping it costs nothing. */
final class QuietInvocation extends FakeContext {

  @Override
  public void log(String message) {}

  @Override
  public void log(byte[] message) {}
}
