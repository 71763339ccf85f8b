package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.imageshare.local.http.RawClient.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An HTTP server")
class HttpServerTest {
  private static final int LIMIT = 6 * 1024 * 1024;

  private final LinkedBlockingQueue<HttpRequest> taken = new LinkedBlockingQueue<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.start(0, new Recording());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readsWhatIsAsked() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client
          .send("PUT /a%20b//c;d?x=1&x=%2F HTTP/1.1", "Host: here:1", "X-One: a", "x-one: b")
          .send("Cookie: a=1", "Cookie: b=2; c=3", "Content-Length: 4", "")
          .sendText("body");
      assertThat(client.receive().body()).isEqualTo("\"body\"");
    }
    HttpRequest request = taken.remove();
    assertThat(request.method()).isEqualTo("PUT");
    assertThat(request.path()).isEqualTo("/a%20b//c;d");
    assertThat(request.query()).isEqualTo("x=1&x=%2F");
    assertThat(request.protocol()).isEqualTo("HTTP/1.1");
    assertThat(request.header("x-one")).isEqualTo("a,b");
    assertThat(request.header("cookie")).isEqualTo("a=1;b=2; c=3");
    assertThat(request.header("none")).isEmpty();
    assertThat(request.peer()).isEqualTo("127.0.0.1");
  }

  @Test
  void readsBodiesInChunks() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client
          .send("DELETE /a HTTP/1.1", "Host: here", "Transfer-Encoding: chunked", "")
          .send("5", "hello", "6;why=not", " world", "0", "");
      assertThat(client.receive().body()).isEqualTo("\"hello world\"");
      client.send("GET /b HTTP/1.1", "Host: here", "");
      assertThat(client.receive().body()).isEqualTo("\"\"");
    }
  }

  @Test
  void answersRequestsThatComeAtOnceInTheirOrder() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      StringBuilder requests = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        requests.append("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\n" + (10 + i));
      }
      client.sendText(requests.toString());
      for (int i = 0; i < 20; i++) {
        assertThat(client.receive().body()).isEqualTo("\"" + (10 + i) + "\"");
      }
    }
  }

  @Test
  void closesTheConnectionIfAsked() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("GET / HTTP/1.1", "Host: here", "Connection: close", "");
      assertThat(client.receive().headers()).containsEntry("connection", "close");
      assertThat(client.isClosed()).isTrue();
    }
  }

  @Test
  void speaksTheOldestProtocol() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.0", "Content-Length: 2", "").sendText("ok");
      assertThat(client.receive().body()).isEqualTo("\"ok\"");
      assertThat(client.isClosed()).isTrue();
    }
    assertThat(taken.remove().protocol()).isEqualTo("HTTP/1.0");
  }

  @Test
  void sendsNoBodyIfOnlyTheHeadIsAsked() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("HEAD / HTTP/1.1", "Host: here", "");
      assertThat(client.receiveHead().status()).isEqualTo(200);
      client.send("GET / HTTP/1.1", "Host: here", "");
      assertThat(client.receive().status()).isEqualTo(200);
    }
  }

  @Test
  void refusesWhatIsNoHttp() throws IOException {
    for (String line : List.of("no http at all", "GET / HTTP/9.9", "GET /\u0001 HTTP/1.1")) {
      try (RawClient client = new RawClient(server.address())) {
        Received answer = client.send(line, "Host: here", "").receive();
        assertThat(answer.status()).as(line).isBetween(400, 505);
        assertThat(answer.body()).as(line).matches("\\{\"message\":\"[A-Za-z ]+\"}");
      }
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("GET / HTTP/1.1", "Host: here", "X-Large: " + "x".repeat(40_000), "");
      assertThat(client.receive().status()).isEqualTo(431);
    }
  }

  @Test
  void takesTheLargestBody() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Content-Length: " + LIMIT, "");
      client.sendBytes(new byte[LIMIT]);
      assertThat(client.receive().status()).isEqualTo(200);
    }
    assertThat(taken.remove().body().size()).isEqualTo(LIMIT);
  }

  @Test
  void letsTheClientReadThatItsBodyIsTooLarge() throws IOException {
    byte[] large = new byte[4 * LIMIT];
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Content-Length: " + large.length, "");
      client.sendBytes(large);
      assertThat(client.receive().status()).isEqualTo(413);
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void findsOutAboutChunksThatAreTooLargeTogether() throws IOException {
    byte[] chunk = new byte[LIMIT];
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Transfer-Encoding: chunked", "");
      for (int i = 0; i < 3; i++) {
        client.send(Integer.toHexString(LIMIT)).sendBytes(chunk).send("");
      }
      client.send("0", "");
      assertThat(client.receive().body()).isEqualTo("{\"message\":\"too large\"}");
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void tellsAClientThatAsksBeforeItSends() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Expect: 100-continue");
      client.send("Content-Length: " + (LIMIT + 1), "");
      assertThat(client.receive().status()).isEqualTo(413);
    }
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Expect: 100-continue");
      client.send("Content-Length: 2", "");
      assertThat(client.receiveHead().status()).isEqualTo(100);
      assertThat(client.sendText("ok").receive().body()).isEqualTo("\"ok\"");
    }
  }

  @Test
  void answersManyAtOnce() throws Exception {
    int clients = 64;
    CountDownLatch all = new CountDownLatch(clients);
    try (HttpServer waiting = HttpServer.start(0, new Waiting(all))) {
      ExecutorService threads = Executors.newFixedThreadPool(clients);
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        answers.add(threads.submit(() -> status(waiting)));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
      threads.shutdown();
    }
  }

  @Test
  void answersWhatItHasBegunBeforeItStops() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    HttpServer stopping = HttpServer.start(0, new Held(begun, release));
    CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> status(stopping));
    begun.await();
    CompletableFuture<Void> stop = CompletableFuture.runAsync(stopping::close);
    while (takesConnections(stopping)) {
      Thread.onSpinWait();
    }
    release.countDown();
    assertThat(status.get()).isEqualTo(200);
    stop.get();
  }

  @Test
  void saysThatItsPortIsTaken() {
    int port = server.address().getPort();
    assertThatIOException()
        .isThrownBy(() -> HttpServer.start(port, new Recording()))
        .withMessage("Address already in use");
  }

  @Test
  void answersThoughItsEndpointFails() throws IOException {
    try (HttpServer failing = HttpServer.start(0, new Failing());
        RawClient client = new RawClient(failing.address())) {
      Received answer = client.send("GET / HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }
  }

  private static boolean takesConnections(HttpServer server) {
    try {
      new RawClient(server.address()).close();
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private static int status(HttpServer server) {
    try (RawClient client = new RawClient(server.address())) {
      return client.send("GET / HTTP/1.1", "Host: here", "").receive().status();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Answers with the body that it was sent. */
  private class Recording implements Endpoint {
    @Override
    public void take(Exchange exchange) {
      taken.add(exchange.request());
      exchange.answer(Answer.json(200, "\"" + exchange.request().body().text() + "\""));
      exchange.answer(Answer.empty(500));
    }

    @Override
    public Answer tooLarge() {
      return Answer.message(413, "too large");
    }
  }

  /** Answers once that many have come. */
  private final class Waiting extends Recording {
    private final CountDownLatch all;

    Waiting(CountDownLatch all) {
      this.all = all;
    }

    @Override
    public void take(Exchange exchange) {
      all.countDown();
      await(all);
      super.take(exchange);
    }
  }

  /** Answers when it is let. */
  private final class Held extends Recording {
    private final CountDownLatch begun;
    private final CountDownLatch release;

    Held(CountDownLatch begun, CountDownLatch release) {
      this.begun = begun;
      this.release = release;
    }

    @Override
    public void take(Exchange exchange) {
      begun.countDown();
      await(release);
      super.take(exchange);
    }
  }

  private final class Failing extends Recording {
    @Override
    public void take(Exchange exchange) {
      throw new IllegalStateException("on purpose");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      throw new IllegalStateException(hurried);
    }
  }
}
