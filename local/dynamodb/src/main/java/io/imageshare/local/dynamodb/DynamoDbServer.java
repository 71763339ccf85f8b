package io.imageshare.local.dynamodb;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local behind its own HTTP interface, for what has to be tried over a connection.
 *
 * <p>It is empty at first, forgets everything when it is closed, and is reached from this machine
 * only.
 */
public final class DynamoDbServer implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final boolean IN_MEMORY = true;
  private static final boolean ALL_REGIONS_TOGETHER = true;
  private static final boolean TABLES_AT_ONCE = false;

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;

  private DynamoDbServer(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
    this.server = server;
    this.handler = handler;
    this.endpoint = endpoint;
  }

  /** Starts one on a free port. */
  public static DynamoDbServer start() {
    // Not DynamoDB Local's own class for it, which doesn't tell the port that was free.
    Server server = new Server(new InetSocketAddress(HERE, 0));
    try {
      LocalDynamoDBServerHandler handler =
          new LocalDynamoDBServerHandler(
              new LocalDynamoDBRequestHandler(
                  0, IN_MEMORY, null, ALL_REGIONS_TOGETHER, TABLES_AT_ONCE),
              null);
      server.setHandler(new ContextHandler(handler));
      server.start();
      return new DynamoDbServer(server, handler, endpoint(server.getURI().getPort()));
    } catch (Exception failure) {
      throw new IllegalStateException("DynamoDB Local's server doesn't start", failure);
    }
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** Ends it. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("DynamoDB Local's server doesn't end", failure);
    } finally {
      handler.close();
    }
  }

  private static URI endpoint(int port) throws URISyntaxException {
    return new URI("http", null, HERE.getHostAddress(), port, null, null, null);
  }
}
