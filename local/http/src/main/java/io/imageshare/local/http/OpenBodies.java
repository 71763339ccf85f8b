package io.imageshare.local.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of all requests of a port that were not answered yet: which ones are waited for, and
 * the memory that they take together.
 *
 * <p>Where there are too many, the one that is waited for longest is given up: so who sends bodies
 * without end is in the way of nobody whose body comes at once.
 *
 * <p>A body ends, and its room is counted, under the lock of this object alone: were there a moment
 * between the two, others would be refused for room that is free.
 */
final class OpenBodies {
  private final BodyLimits limits;
  private final Deque<BodyReader> waiting = new ArrayDeque<>();
  private final Map<BodyReader, Integer> room = new HashMap<>();
  private long bytes;
  private boolean closed;

  OpenBodies(BodyLimits limits) {
    this.limits = limits;
  }

  BodyLimits limits() {
    return limits;
  }

  /** Counts the body among those that are waited for, unless it has ended meanwhile. */
  void waitFor(BodyReader body) {
    BodyReader oldest = add(body);
    if (oldest != null) {
      oldest.tell(Unread.TOO_SLOW);
    }
  }

  private synchronized @Nullable BodyReader add(BodyReader body) {
    if (!body.isComing()) {
      return null;
    }
    waiting.addLast(body);
    return waiting.size() > (closed ? 0 : limits.open()) ? giveUp(waiting.getFirst()) : null;
  }

  /** Waits for none from now on. */
  void close() {
    endAll().forEach(body -> body.tell(Unread.TOO_SLOW));
  }

  private synchronized List<BodyReader> endAll() {
    closed = true;
    List<BodyReader> all = List.copyOf(waiting);
    all.forEach(OpenBodies::giveUp);
    return all;
  }

  /** Ends the waiting for the body. */
  synchronized void waitNoMore(BodyReader body) {
    waiting.remove(body);
  }

  /**
   * Makes room for so many more bytes of the body.
   *
   * @return whether there is room; none for a body that has ended
   */
  boolean makeRoom(BodyReader body, int more) {
    List<BodyReader> inTheWay = new ArrayList<>();
    boolean made = take(body, more, inTheWay);
    inTheWay.forEach(each -> each.tell(Unread.NO_ROOM));
    return made;
  }

  private synchronized boolean take(BodyReader body, int more, List<BodyReader> inTheWay) {
    if (!body.isComing() || room.getOrDefault(body, 0) + more > limits.together()) {
      return false;
    }
    Optional<BodyReader> oldest = oldestBut(body);
    while (bytes + more > limits.together() && oldest.isPresent()) {
      inTheWay.add(giveUp(oldest.get()));
      oldest = oldestBut(body);
    }
    if (bytes + more > limits.together()) {
      return false;
    }
    bytes += more;
    room.merge(body, more, Integer::sum);
    return true;
  }

  private Optional<BodyReader> oldestBut(BodyReader body) {
    return waiting.stream().filter(each -> each != body).findFirst();
  }

  private static BodyReader giveUp(BodyReader body) {
    body.end(BodyReader.State.GIVEN_UP);
    return body;
  }

  /** Says that the bytes of the body are no longer held. */
  synchronized void free(BodyReader body) {
    Integer held = room.remove(body);
    bytes -= held == null ? 0 : held;
  }
}
