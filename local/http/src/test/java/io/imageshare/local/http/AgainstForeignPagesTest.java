package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A port that pages of other sites may not use")
class AgainstForeignPagesTest {
  private static final String PERMITTED = "https://console.example";

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.start(0, new AgainstForeignPages(PERMITTED::equals, endpoint));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:3000", "localhost:3000", "LocalHost", "[::1]:3000", "[::1]"})
  void answersWhoNamesThisMachine(String host) throws IOException {
    assertThat(status("POST", "Host: " + host)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebound.example",
        "rebound.example:3000",
        "localhost.rebound.example",
        "127.0.0.1.rebound.example",
        "10.0.0.1:3000",
        "0.0.0.0",
        "127.0.0.1:3000:1",
        "localhost:80@rebound.example"
      })
  void answersNobodyWhoNamesAnotherHost(String host) throws IOException {
    assertThat(status("GET", "Host: " + host)).isIn(421, 400);
    assertThat(endpoint.hasTakenNothing()).isTrue();
  }

  @Test
  void answersWhoSpeaksAProtocolWithoutHosts() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      assertThat(client.send("GET / HTTP/1.0", "").receive().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:3000, http://localhost:3000",
    "127.0.0.1:3000, http://127.0.0.1:3000",
    "localhost:3000, https://console.example"
  })
  void answersItsOwnPagesAndThoseThatArePermitted(String host, String origin) throws IOException {
    assertThat(status("POST", "Host: " + host, "Origin: " + origin)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example",
        "http://localhost:3001",
        "http://127.0.0.1:3000",
        "https://localhost:3000",
        "null",
        "http://localhost:3000.other.example",
        "https://console.example, https://other.example"
      })
  void answersNoOtherPages(String origin) throws IOException {
    assertThat(status("POST", "Host: localhost:3000", "Origin: " + origin)).isEqualTo(403);
    assertThat(status("OPTIONS", "Host: localhost:3000", "Origin: " + origin)).isEqualTo(403);
    assertThat(endpoint.hasTakenNothing()).isTrue();
  }

  private int status(String method, String... headers) throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      return client
          .send(method + " / HTTP/1.1")
          .send(headers)
          .send("Content-Length: 2", "")
          .sendText("{}")
          .receive()
          .status();
    }
  }
}
