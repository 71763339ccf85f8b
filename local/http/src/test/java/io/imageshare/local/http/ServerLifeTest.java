package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.imageshare.local.http.RawClient.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An HTTP server in its life")
class ServerLifeTest {
  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.start(0, endpoint);
  }

  @AfterEach
  void stop() {
    server.close();
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
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Future<Integer> status = threads.submit(() -> status(stopping));
    begun.await();
    Future<?> stop = threads.submit(stopping::close);
    while (takesConnections(stopping)) {
      Thread.onSpinWait();
    }
    release.countDown();
    assertThat(status.get()).isEqualTo(200);
    stop.get();
    threads.shutdown();
  }

  @Test
  void saysThatItsPortIsTaken() {
    int port = server.address().getPort();
    assertThatIOException()
        .isThrownBy(() -> HttpServer.start(port, new RecordingEndpoint()))
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

  /** Answers once that many have come. */
  private static final class Waiting extends RecordingEndpoint {
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
  private static final class Held extends RecordingEndpoint {
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

  private static final class Failing extends RecordingEndpoint {
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
