package io.imageshare.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands between the table and its client, and is no hindrance until it is told to be one. */
final class DisturbingProxy implements AutoCloseable {
  private final ServerSocket listening;
  private final URI table;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger disturbed = new AtomicInteger();
  private volatile @Nullable Injection<Disturbance> injection;

  private DisturbingProxy(ServerSocket listening, URI table) {
    this.listening = listening;
    this.table = table;
  }

  /** Stands before the table that is served there. */
  static DisturbingProxy before(URI table) {
    try {
      ServerSocket listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
      DisturbingProxy proxy = new DisturbingProxy(listening, table);
      proxy.threads.execute(proxy::listen);
      return proxy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where it is to be asked instead of the table. */
  URI endpoint() {
    return URI.create(
        "http://" + listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort());
  }

  /** Disturbs nothing from now on, and counts the requests anew. */
  void mend() {
    injection = null;
    requests.set(0);
  }

  /** Has that disturbance from now on, and counts anew. */
  void inject(Injection<Disturbance> disturbance) {
    mend();
    disturbed.set(0);
    injection = disturbance;
  }

  /** How many requests there were. */
  int requests() {
    return requests.get();
  }

  /** How many of them were disturbed. */
  int disturbed() {
    return disturbed.get();
  }

  private Optional<Disturbance> next() {
    int place = requests.getAndIncrement();
    Injection<Disturbance> now = injection;
    if (now == null || !now.hits(place)) {
      return Optional.empty();
    }
    disturbed.incrementAndGet();
    return Optional.of(now.fault());
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** The client may end a connection whenever it likes. */
  private void serve(Socket socket) {
    try (socket) {
      new DisturbedConnection(socket, table, this::next).serve();
    } catch (IOException ended) {
      return;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      threads.shutdownNow();
    }
  }
}
