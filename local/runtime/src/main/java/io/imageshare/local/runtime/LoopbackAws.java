package io.imageshare.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two calls that a function makes of AWS beside those of DynamoDB, answered on this machine:
 * one secret that is read by any name, and functions that are invoked.
 */
public final class LoopbackAws implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FUNCTIONS = "/2015-03-31/functions/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String secret;
  private final BinaryOperator<String> functions;

  private LoopbackAws(HttpServer server, String secret, BinaryOperator<String> functions) {
    this.server = server;
    this.secret = secret;
    this.functions = functions;
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts it on a free port, to be reached from this machine only.
   *
   * @param secret the secret's text
   * @param functions what the function of that name answers to that event
   */
  public static LoopbackAws start(String secret, BinaryOperator<String> functions)
      throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new LoopbackAws(HttpServer.create(here, 0), secret, functions);
  }

  /** The variables by which the SDK finds it. */
  public Map<String, String> variables() {
    InetSocketAddress address = server.getAddress();
    String endpoint = "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    return Map.of(
        "AWS_ENDPOINT_URL_SECRETS_MANAGER", endpoint, "AWS_ENDPOINT_URL_LAMBDA", endpoint);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      String answer =
          path.startsWith(FUNCTIONS)
              ? functions.apply(path.substring(FUNCTIONS.length()).split("/", -1)[0], body)
              : JSON.createObjectNode().put("SecretString", secret).toString();
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
