package io.imageshare.local.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Takes connections as long as there are places for them. */
final class LimitedConnector extends ServerConnector {
  private final Connections connections;

  LimitedConnector(Server server, HttpConnectionFactory http, Connections connections) {
    super(server, http);
    this.connections = connections;
    addBean(connections);
  }

  @Override
  public void accept(int acceptor) throws IOException {
    try {
      connections.takePlace();
    } catch (InterruptedException ended) {
      throw (IOException) new InterruptedIOException().initCause(ended);
    }
    boolean taken = false;
    try {
      super.accept(acceptor);
      taken = true;
    } finally {
      if (!taken) {
        connections.giveBack();
      }
    }
  }
}
