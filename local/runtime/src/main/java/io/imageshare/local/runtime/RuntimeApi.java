package io.imageshare.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The Lambda runtime API, version 2018-06-01, for one process of a function: where its runtime
 * fetches invocations and brings what became of them.
 */
public final class RuntimeApi implements AutoCloseable {
  private static final String VERSION = "/2018-06-01/runtime/";
  private static final String INVOCATION = VERSION + "invocation/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String functionArn;
  private final Duration timeout;
  private final BlockingQueue<PendingInvocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, PendingInvocation> pending = new ConcurrentHashMap<>();
  private final Milestone<Boolean> ready = new Milestone<>("The first request for an invocation");
  private final Milestone<Boolean> snapshot = new Milestone<>("The snapshot");
  private final Milestone<Boolean> restored = new Milestone<>("The restoration");

  private RuntimeApi(HttpServer server, String functionArn, Duration timeout) {
    this.server = server;
    this.functionArn = functionArn;
    this.timeout = timeout;
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts it on a free port, to be reached from this machine only.
   *
   * @param functionArn what the function is told that it was invoked as
   * @param timeout what each invocation is told that it may take
   */
  public static RuntimeApi start(String functionArn, Duration timeout) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new RuntimeApi(HttpServer.create(here, 0), functionArn, timeout);
  }

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} has them. */
  public String authority() {
    return server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  /**
   * Invokes the function, once it is ready, and waits for what becomes of it.
   *
   * @throws EndedException if nothing does
   */
  public Outcome invoke(String event) {
    String id = UUID.randomUUID().toString();
    Milestone<Outcome> outcome = new Milestone<>("The end of an invocation");
    PendingInvocation invocation = new PendingInvocation(id, event, outcome);
    pending.put(id, invocation);
    waiting.add(invocation);
    return outcome.await();
  }

  /** Waits until the function is initialized. */
  public void awaitReady() {
    ready.await();
  }

  /** Waits until a snapshot may be taken: the hooks that come before it have run. */
  public void awaitSnapshot() {
    snapshot.await();
  }

  /** Has the function go on as if it were restored from its snapshot. */
  public void restore() {
    restored.reach(true);
  }

  /** The process can't be waited for any more. */
  void end(String why) {
    ready.miss(why);
    snapshot.miss(why);
    restored.miss(why);
    pending.values().forEach(invocation -> invocation.outcome().miss(why));
  }

  @Override
  public void close() {
    end("The runtime API has ended.");
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.equals(INVOCATION + "next")) {
        ready.reach(true);
        hand(waiting.take(), exchange);
      } else if (path.startsWith(INVOCATION)) {
        take(path.substring(INVOCATION.length()).split("/", 2), body);
        exchange.sendResponseHeaders(202, -1);
      } else if (path.equals(VERSION + "restore/next")) {
        snapshot.reach(true);
        restored.await();
        exchange.sendResponseHeaders(200, -1);
      } else {
        // What is left are the failures of the initialization and of the restoration.
        end(path + ": " + new String(body, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(202, -1);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void hand(PendingInvocation invocation, HttpExchange exchange) throws IOException {
    long deadline = Instant.now().plus(timeout).toEpochMilli();
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
    exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", functionArn);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, event.length == 0 ? -1 : event.length);
    exchange.getResponseBody().write(event);
  }

  private void take(String[] invocation, byte[] body) {
    PendingInvocation ended = pending.remove(invocation[0]);
    if (ended != null) {
      boolean failed = invocation[1].equals("error");
      ended.outcome().reach(failed ? Outcome.failed(body) : Outcome.answered(body));
    }
  }
}
