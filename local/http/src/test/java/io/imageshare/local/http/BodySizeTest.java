package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An HTTP server to which large bodies are sent")
class BodySizeTest {
  private static final int LIMIT = 6 * 1024 * 1024;

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
  void takesTheLargestBody() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Content-Length: " + LIMIT, "");
      client.sendBytes(new byte[LIMIT]);
      assertThat(client.receive().status()).isEqualTo(200);
    }
    assertThat(endpoint.next().body().size()).isEqualTo(LIMIT);
  }

  @Test
  void letsTheClientReadThatItsBodyIsTooLarge() throws IOException {
    byte[] large = new byte[4 * LIMIT];
    try (RawClient client = new RawClient(server.address())) {
      client.send("POST / HTTP/1.1", "Host: here", "Content-Length: " + large.length, "");
      client.sendBytes(large);
      assertThat(client.receive().status()).isEqualTo(413);
    }
    assertThat(endpoint.hasTakenNothing()).isTrue();
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
      assertThat(client.receive().body()).isEqualTo("{\"message\":\"TOO_LARGE\"}");
    }
    assertThat(endpoint.hasTakenNothing()).isTrue();
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
}
