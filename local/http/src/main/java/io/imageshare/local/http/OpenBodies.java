package io.imageshare.local.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of all requests of a port that were not answered yet: which ones are waited for, and
 * the memory that they take together.
 *
 * <p>Where there are too many, the one that is waited for longest is given up: so who sends bodies
 * without end is in the way of nobody whose body comes at once.
 */
final class OpenBodies {
  private final BodyLimits limits;
  private final Deque<BodyReader> waiting = new ArrayDeque<>();
  private long bytes;
  private boolean closed;

  OpenBodies(BodyLimits limits) {
    this.limits = limits;
  }

  BodyLimits limits() {
    return limits;
  }

  /** Counts the body among those that are waited for. */
  void waitFor(BodyReader body) {
    BodyReader oldest = add(body);
    if (oldest != null) {
      oldest.giveUp(Unread.TOO_SLOW);
    }
  }

  private synchronized @Nullable BodyReader add(BodyReader body) {
    waiting.addLast(body);
    return waiting.size() > (closed ? 0 : limits.open()) ? waiting.removeFirst() : null;
  }

  /** Waits for none from now on. */
  void close() {
    List<BodyReader> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(waiting);
      waiting.clear();
    }
    all.forEach(body -> body.giveUp(Unread.TOO_SLOW));
  }

  /** Ends the waiting for the body. */
  synchronized void waitNoMore(BodyReader body) {
    waiting.remove(body);
  }

  /**
   * Makes room for so many more bytes of the body.
   *
   * @param held how many it has already
   * @return whether there is room
   */
  boolean makeRoom(BodyReader body, int held, int more) {
    if (held + more > limits.together()) {
      return false;
    }
    while (!take(more)) {
      BodyReader oldest = oldestBut(body);
      if (oldest == null) {
        return false;
      }
      oldest.giveUp(Unread.NO_ROOM);
    }
    return true;
  }

  private synchronized boolean take(int more) {
    boolean fits = bytes + more <= limits.together();
    bytes += fits ? more : 0;
    return fits;
  }

  private synchronized @Nullable BodyReader oldestBut(BodyReader body) {
    Optional<BodyReader> oldest = waiting.stream().filter(each -> each != body).findFirst();
    oldest.ifPresent(waiting::remove);
    return oldest.orElse(null);
  }

  /** Says that so many bytes are no longer held. */
  synchronized void free(long less) {
    bytes -= less;
  }
}
