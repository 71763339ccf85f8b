package io.imageshare.local.table;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A {@link TableDouble} at a free port of this machine, reached from this machine only. */
public final class TableServer implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final Server server;
  private final URI endpoint;

  private TableServer(Server server, int port) {
    this.server = server;
    this.endpoint = URI.create("http://" + HERE.getHostAddress() + ":" + port);
  }

  /** Starts one that is empty. */
  public static TableServer start() {
    Server server = new Server(new InetSocketAddress(HERE, 0));
    server.setHandler(new TableHandler(new TableDouble()));
    try {
      server.start();
    } catch (Exception failure) {
      throw new IllegalStateException("The table's server doesn't start", failure);
    }
    return new TableServer(server, ((ServerConnector) server.getConnectors()[0]).getLocalPort());
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** Ends it, and forgets what it holds. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("The table's server doesn't end", failure);
    }
  }
}
