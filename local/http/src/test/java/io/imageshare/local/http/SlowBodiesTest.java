package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.http.RawClient.Received;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An HTTP server to which bodies are sent slowly")
class SlowBodiesTest {
  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofMillis(1);

  /** More than the server has threads. */
  private static final int MANY = 500;

  private final RecordingEndpoint endpoint = new RecordingEndpoint();

  @Test
  void answersOthersMeanwhile() throws IOException {
    List<RawClient> slow = new ArrayList<>();
    try (HttpServer server = server(new BodyLimits(100, 1_000_000, MANY, NEVER, SOON))) {
      for (int i = 0; i < MANY; i++) {
        slow.add(begin(server).sendText("bo"));
      }
      assertThat(answerTo(server, "quick").body()).isEqualTo("\"quick\"");
      assertThat(slow.get(MANY - 1).sendText("dy").receive().body()).isEqualTo("\"body\"");
      assertThat(slow.get(0).sendText("dy").receive().body()).isEqualTo("\"body\"");
    } finally {
      for (RawClient client : slow) {
        client.close();
      }
    }
  }

  @Test
  void givesUpOneThatTakesTooLong() throws IOException {
    try (HttpServer server = server(new BodyLimits(100, 100, 9, SOON, SOON));
        RawClient client = begin(server)) {
      Received answer = client.sendText("b").receive();
      assertThat(answer.body()).isEqualTo("{\"message\":\"TOO_SLOW\"}");
      assertThat(answer.headers()).containsEntry("connection", "close");
      assertThat(client.isClosed()).isTrue();
    }
    assertThat(endpoint.hasTakenNothing()).isTrue();
  }

  @Test
  void givesUpTheOldestIfTooManyAreSlow() throws IOException {
    try (HttpServer server = server(new BodyLimits(100, 100, 1, NEVER, SOON));
        RawClient first = waitedFor(server);
        RawClient second = waitedFor(server)) {
      assertThat(first.receive().body()).isEqualTo("{\"message\":\"TOO_SLOW\"}");
      assertThat(second.sendText("body").receive().body()).isEqualTo("\"body\"");
    }
  }

  @Test
  void givesUpTheSlowForTheRoomThatOthersNeed() throws IOException {
    try (HttpServer server = server(new BodyLimits(100, 3, 9, NEVER, SOON));
        RawClient slow = waitedFor(server)) {
      slow.sendText("bo");
      for (int i = 0; i < 3; i++) {
        assertThat(answerTo(server, "123").status()).isEqualTo(200);
      }
      slow.sendText("dy");
      assertThat(slow.receive().body()).isEqualTo("{\"message\":\"NO_ROOM\"}");
      assertThat(answerTo(server, "123").status()).isEqualTo(200);
    }
  }

  @Test
  void givesUpAlsoWhoMadeRoomForItselfBefore() throws IOException {
    try (HttpServer server = server(new BodyLimits(100, 3, 9, NEVER, SOON));
        RawClient first = waitedFor(server);
        RawClient second = waitedFor(server)) {
      // Each needs what the other one has: in either order the later one is left.
      first.sendText("bo");
      second.sendText("bo");
      for (int i = 0; i < 3; i++) {
        assertThat(answerTo(server, "123").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void keepsNoRoomForWhatWasAnswered() throws IOException {
    try (HttpServer server = server(new BodyLimits(6, 6, 9, NEVER, NEVER))) {
      for (int i = 0; i < 3; i++) {
        assertThat(answerTo(server, "123456").status()).isEqualTo(200);
        assertThat(answerTo(server, "1234567").body()).isEqualTo("{\"message\":\"TOO_LARGE\"}");
      }
    }
  }

  @Test
  void waitsForNoBodyOfARequestThatIsRefusedAnyway() throws IOException {
    try (HttpServer server = refusing(NEVER);
        RawClient client = begin(server)) {
      Received answer = client.receive();
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.headers()).containsEntry("connection", "close");
      assertThat(client.sendText("body").isClosed()).isTrue();
    }
  }

  @Test
  void keepsTheConnectionOfARefusedRequestWhoseBodyIsThere() throws IOException {
    try (HttpServer server = refusing(NEVER);
        RawClient client = new RawClient(server.address())) {
      for (int i = 0; i < 3; i++) {
        client.send("POST / HTTP/1.1", "Host: here", "Content-Length: 4", "", "bo");
        Received answer = client.receive();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers()).doesNotContainKey("connection");
      }
    }
  }

  @Test
  void closesTheConnectionOfWhoNeverEndsAfterItsAnswer() throws IOException {
    try (HttpServer server = refusing(SOON);
        RawClient client = begin(server)) {
      assertThat(client.receive().status()).isEqualTo(401);
      assertThat(client.isClosed()).isTrue();
    }
  }

  @Test
  void waitsForNobodyWhenItStops() throws IOException {
    HttpServer server = server(new BodyLimits(100, 100, 9, NEVER, SOON));
    try (RawClient client = waitedFor(server)) {
      server.close();
      assertThat(client.receive().body()).isEqualTo("{\"message\":\"TOO_SLOW\"}");
    }
  }

  @Test
  void forgetsWhoGoesAwayAmidTheBody() throws IOException {
    try (HttpServer server = server(new BodyLimits(100, 6, 9, NEVER, NEVER))) {
      for (int i = 0; i < 3; i++) {
        waitedFor(server).sendText("bod").close();
      }
      assertThat(answerTo(server, "123456").status()).isEqualTo(200);
    }
  }

  private HttpServer server(BodyLimits limits) throws IOException {
    return HttpServer.start(0, endpoint, limits, 2 * MANY);
  }

  /** A server that refuses all, whatever the body. */
  private static HttpServer refusing(Duration farewell) throws IOException {
    return HttpServer.start(
        0,
        exchange -> exchange.answer(HttpAnswer.message(401, "Unauthorized")),
        new BodyLimits(100, 100, 9, NEVER, farewell),
        MANY);
  }

  /** A request whose body of 4 bytes is still to be sent. */
  private static RawClient begin(HttpServer server) throws IOException {
    return new RawClient(server.address())
        .send("POST / HTTP/1.1", "Host: here", "Content-Length: 4", "");
  }

  /** The same once the server waits for the body. */
  private static RawClient waitedFor(HttpServer server) throws IOException {
    RawClient client = new RawClient(server.address());
    client.send("POST / HTTP/1.1", "Host: here", "Content-Length: 4", "Expect: 100-continue", "");
    assertThat(client.receiveHead().status()).isEqualTo(100);
    return client;
  }

  private static Received answerTo(HttpServer server, String body) throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      return client
          .send("POST / HTTP/1.1", "Host: here", "Content-Length: " + body.length(), "")
          .sendText(body)
          .receive();
    }
  }
}
