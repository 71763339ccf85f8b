package io.imageshare.local.machine;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, the last first, whatever fails on the way. */
final class Closer implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /** Remembers what is to be closed. */
  synchronized <T extends AutoCloseable> T add(T resource) {
    opened.push(resource);
    return resource;
  }

  /**
   * Closes all; what is closed already isn't closed again.
   *
   * @throws IllegalStateException if something can't be closed, once all the rest is
   */
  @Override
  public synchronized void close() {
    IllegalStateException failed = new IllegalStateException("not everything could be closed");
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception failure) {
        failed.addSuppressed(failure);
      }
    }
    if (failed.getSuppressed().length > 0) {
      throw failed;
    }
  }
}
