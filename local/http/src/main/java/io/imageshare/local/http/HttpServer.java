package io.imageshare.local.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A port of this machine, which only this machine reaches, on which an endpoint answers. */
public final class HttpServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  /** In bytes; a token takes about one thousand. */
  private static final int LARGEST_HEADERS = 32 * 1024;

  /** After which a connection that nobody uses is closed. */
  private static final Duration IDLE = Duration.ofSeconds(75);

  /** The same once the server is closed. */
  private static final Duration IDLE_AT_END = Duration.ofMillis(100);

  /** How long a server that is closed waits for requests that it has begun to answer. */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(35);

  private static final int THREADS = 256;

  /** How many clients may ask for a connection at the same moment, as far as the system permits. */
  private static final int MOST_AT_ONCE = 4_096;

  private final Server server;
  private final OpenBodies bodies;
  private final int port;

  private HttpServer(Server server, OpenBodies bodies, int port) {
    this.server = server;
    this.bodies = bodies;
    this.port = port;
  }

  /**
   * Starts answering.
   *
   * @param port 0 for any that is free
   * @throws IOException if the port can't be used; the message says why
   */
  public static HttpServer start(int port, HttpEndpoint endpoint) throws IOException {
    return start(port, endpoint, BodyLimits.USUAL, Descriptors.forConnections());
  }

  /**
   * The same with other limits.
   *
   * @param connections how many there may be at the same time
   */
  static HttpServer start(int port, HttpEndpoint endpoint, BodyLimits limits, int connections)
      throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("http-" + port);
    Server server = new Server(threads);
    ServerConnector connector = connector(server, port, new Connections(connections));
    server.addConnector(connector);
    OpenBodies bodies = new OpenBodies(limits);
    server.setHandler(new GracefulHandler(new JettyHandler(endpoint, bodies)));
    server.setErrorHandler(new JettyErrors());
    server.setStopTimeout(LAST_ANSWERS.toMillis());
    open(connector);
    try {
      server.start();
    } catch (Exception failure) {
      connector.close();
      throw new IllegalStateException("the library can't be started", failure);
    }
    return new HttpServer(server, bodies, connector.getLocalPort());
  }

  private static void open(ServerConnector connector) throws IOException {
    try {
      connector.open();
    } catch (IOException failure) {
      // The library's own message doesn't say why.
      Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
      throw new IOException(cause.getMessage(), failure);
    }
  }

  private static ServerConnector connector(Server server, int port, Connections connections) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEADERS);
    // What was signed is the header as it was sent.
    http.setHeaderCacheCaseSensitive(true);
    // A path is for the routes to judge, however strange it is.
    http.setUriCompliance(UriCompliance.UNSAFE);
    ServerConnector connector =
        new LimitedConnector(server, new HttpConnectionFactory(http), connections);
    connector.setHost(HOST);
    connector.setPort(port);
    connector.setReuseAddress(true);
    connector.setAcceptQueueSize(MOST_AT_ONCE);
    connector.setIdleTimeout(IDLE.toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_END.toMillis());
    return connector;
  }

  /** Where it answers, without a slash at the end. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + port);
  }

  /**
   * Takes no more requests, finishes those that it has begun and whose bodies are there, and frees
   * the port.
   */
  @Override
  public void close() {
    try {
      bodies.close();
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("port " + port + " can't be closed", failure);
    }
  }
}
