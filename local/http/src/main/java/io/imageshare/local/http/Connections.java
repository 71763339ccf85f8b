package io.imageshare.local.http;

import java.nio.channels.SelectableChannel;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.IdleTimeout;
import org.eclipse.jetty.io.SelectorManager;

/**
 * Keeps the number of a port's connections within a limit: for one more, that one is closed on
 * which nothing has happened for the longest time.
 */
final class Connections implements Connection.Listener, SelectorManager.AcceptListener {
  private final Semaphore places;
  private final Set<EndPoint> open = ConcurrentHashMap.newKeySet();

  Connections(int most) {
    this.places = new Semaphore(most);
  }

  /** Takes a place for one more, for which another one may have to make room. */
  void takePlace() throws InterruptedException {
    if (!places.tryAcquire()) {
      open.stream().max(Comparator.comparingLong(Connections::idle)).ifPresent(EndPoint::close);
      places.acquire();
    }
  }

  /** Gives back a place for which nobody has come. */
  void giveBack() {
    places.release();
  }

  @Override
  public void onOpened(Connection connection) {
    open.add(connection.getEndPoint());
  }

  @Override
  public void onClosed(Connection connection) {
    if (open.remove(connection.getEndPoint())) {
      places.release();
    }
  }

  @Override
  public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
    places.release();
  }

  /** For how many milliseconds nothing has happened. */
  private static long idle(EndPoint connection) {
    return connection instanceof IdleTimeout timed ? timed.getIdleFor() : 0;
  }
}
