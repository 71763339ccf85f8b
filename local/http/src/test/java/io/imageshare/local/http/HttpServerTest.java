package io.imageshare.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.http.RawClient.Received;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An HTTP server")
class HttpServerTest {
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
  void readsWhatIsAsked() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client
          .send("PUT /a%20b//c;d?x=1&x=%2F HTTP/1.1", "Host: here:1", "X-One: a", "x-one: b")
          .send("Cookie: a=1", "Cookie: b=2; c=3", "Content-Length: 4", "")
          .sendText("body");
      assertThat(client.receive().body()).isEqualTo("\"body\"");
    }
    HttpRequest request = endpoint.next();
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
    assertThat(endpoint.next().protocol()).isEqualTo("HTTP/1.0");
  }

  @Test
  void handsHeadersOverAsTheyWereSent() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send(
          "GET / HTTP/1.1",
          "Host: here",
          "Content-Type: application/json;charset=UTF-8",
          "Accept-Encoding: GZIP",
          "");
      assertThat(client.receive().status()).isEqualTo(200);
    }
    HttpRequest request = endpoint.next();
    assertThat(request.header("content-type")).isEqualTo("application/json;charset=UTF-8");
    assertThat(request.header("accept-encoding")).isEqualTo("GZIP");
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
    assertThat(endpoint.hasTakenNothing()).isTrue();
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send("GET / HTTP/1.1", "Host: here", "X-Large: " + "x".repeat(40_000), "");
      assertThat(client.receive().status()).isEqualTo(431);
    }
  }
}
