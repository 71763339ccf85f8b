package io.imageshare.local.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request as it comes, by the threads that bring more of it: none waits.
 *
 * <p>One thread at a time reads; any thread may give the body up meanwhile.
 */
final class BodyReader {
  /** How far it has come. It ends under the lock of {@link OpenBodies}. */
  enum State {
    NOT_BEGUN,
    COMING,
    WHOLE,
    GIVEN_UP
  }

  /** The most portions of a body that a thread reads without letting others have their turn. */
  private static final int AT_ONCE = 8;

  private final Request request;
  private final OpenBodies bodies;
  private final Farewell farewell;
  private final AtomicReference<State> state = new AtomicReference<>(State.NOT_BEGUN);
  private volatile ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private HttpContent content = HttpContent.NONE;
  private Runnable whole = () -> {};
  private Consumer<Unread> unread = why -> {};
  private Consumer<Throwable> lost = failure -> {};
  private volatile boolean asked;
  private volatile boolean ended;
  private volatile Scheduler.@Nullable Task deadline;

  BodyReader(Request request, OpenBodies bodies) {
    this.request = request;
    this.bodies = bodies;
    this.farewell = new Farewell(request);
  }

  /**
   * Reads the body, unless that was done.
   *
   * @param whole goes on when it is there
   * @param unread goes on if it isn't taken
   * @param lost is told if the client is gone, or sends what is no body
   */
  void read(Runnable whole, Consumer<Unread> unread, Consumer<Throwable> lost) {
    this.whole = whole;
    this.unread = unread;
    this.lost = lost;
    if (state.get() == State.WHOLE) {
      whole.run();
    } else if (state.compareAndSet(State.NOT_BEGUN, State.COMING)) {
      begin();
    }
  }

  private void begin() {
    if (request.getLength() > bodies.limits().largest()) {
      giveUp(Unread.TOO_LARGE);
    }
    if (state.get() == State.COMING || !isUnasked()) {
      readOn();
    }
  }

  private void readOn() {
    asked = true;
    for (int i = 0; state.get() == State.COMING; i++) {
      // Whoever sends fast would keep the thread.
      Chunk chunk = i < AT_ONCE ? request.read() : null;
      if (chunk == null) {
        waitForMore();
        return;
      }
      take(chunk);
    }
    if (state.get() == State.GIVEN_UP && !ended) {
      farewell.takeRest();
    }
  }

  private void waitForMore() {
    if (deadline == null) {
      deadline =
          request
              .getComponents()
              .getScheduler()
              .schedule(
                  () -> giveUp(Unread.TOO_SLOW),
                  bodies.limits().patience().toMillis(),
                  TimeUnit.MILLISECONDS);
      bodies.waitFor(this);
    }
    request.demand(this::readOn);
  }

  private void take(Chunk chunk) {
    if (Chunk.isFailure(chunk)) {
      ended = true;
      if (end(State.GIVEN_UP)) {
        lost.accept(chunk.getFailure());
      }
      return;
    }
    ended = chunk.isLast();
    try {
      add(chunk.getByteBuffer());
    } finally {
      chunk.release();
    }
    if (ended && end(State.WHOLE)) {
      content = HttpContent.of(bytes.toByteArray());
      bytes = new ByteArrayOutputStream(0);
      whole.run();
    }
  }

  private void add(ByteBuffer more) {
    int size = more.remaining();
    if (bytes.size() + size > bodies.limits().largest()) {
      giveUp(Unread.TOO_LARGE);
    } else if (!bodies.makeRoom(this, size)) {
      giveUp(Unread.NO_ROOM);
    } else {
      byte[] copy = new byte[size];
      more.get(copy);
      bytes.writeBytes(copy);
    }
  }

  /** Ends the reading, unless it has ended. */
  private void giveUp(Unread why) {
    if (end(State.GIVEN_UP)) {
      tell(why);
    }
  }

  /** Goes on without the body, which was given up. */
  void tell(Unread why) {
    unread.accept(why);
  }

  boolean isComing() {
    return state.get() == State.COMING;
  }

  /** Ends the reading; nobody is told. Returns whether it had not ended before. */
  boolean end(State end) {
    synchronized (bodies) {
      if (!state.compareAndSet(State.COMING, end)) {
        return false;
      }
      Scheduler.Task task = deadline;
      if (task != null) {
        task.cancel();
        bodies.waitNoMore(this);
      }
      if (end == State.GIVEN_UP) {
        bytes = new ByteArrayOutputStream(0);
        forget();
      }
      return true;
    }
  }

  /** What was read; nothing before the whole was. */
  HttpContent content() {
    return content;
  }

  /** Says that the body is no longer needed. */
  void forget() {
    bodies.free(this);
  }

  /**
   * Whether the client has sent all of it. Where nobody has read it, some of what has come is read
   * to find out, unless the client waits to be asked for it.
   */
  boolean isAtEnd() {
    if (state.get() == State.NOT_BEGUN && !isUnasked()) {
      for (int i = 0; i < AT_ONCE && !ended; i++) {
        Chunk chunk = request.read();
        if (chunk == null) {
          return false;
        }
        ended = chunk.isLast();
        chunk.release();
      }
    }
    return ended;
  }

  /** Goes on when the client, which was answered, has sent all or doesn't come to an end. */
  void afterFarewell(Runnable next) {
    if (isUnasked()) {
      next.run();
      return;
    }
    farewell.andThen(bodies.limits().farewell(), next);
    if (state.compareAndSet(State.NOT_BEGUN, State.GIVEN_UP)) {
      farewell.takeRest();
    }
  }

  /** Whether the client waits to be asked for the body, and was not. */
  private boolean isUnasked() {
    return !asked && request.getHeaders().contains(HttpHeader.EXPECT);
  }
}
