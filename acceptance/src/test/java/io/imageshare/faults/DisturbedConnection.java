package io.imageshare.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.function.Supplier;

/** A connection of the table's client, whose requests go to the table, some with a disturbance. */
final class DisturbedConnection {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final byte[] PAGE = "<html><body>Welcome</body></html>".getBytes(UTF_8);

  private final Socket socket;
  private final InputStream in;
  private final URI table;
  private final Supplier<Optional<Disturbance>> next;

  /**
   * @param next tells what goes wrong with the next request
   */
  DisturbedConnection(Socket socket, URI table, Supplier<Optional<Disturbance>> next)
      throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.table = table;
    this.next = next;
  }

  /** Serves it until either side ends it. */
  void serve() throws IOException, InterruptedException {
    while (in.read() >= 0) {
      Optional<Disturbance> disturbance = next.get();
      if (disturbance.isPresent()) {
        disturb(disturbance.get());
        return;
      }
      HttpResponse<byte[]> answer = forward();
      send(answer.statusCode(), checksum(answer) + length(answer.body()), answer.body());
    }
  }

  private void disturb(Disturbance disturbance) throws IOException, InterruptedException {
    if (disturbance.isForwarded()) {
      HttpResponse<byte[]> answer = forward();
      spoil(disturbance, answer);
    } else if (disturbance == Disturbance.BAD_GATEWAY) {
      SentRequest.read(in);
      send(502, length(PAGE), PAGE);
    } else {
      reset();
    }
  }

  private void spoil(Disturbance disturbance, HttpResponse<byte[]> answer) throws IOException {
    byte[] body = answer.body();
    byte[] half = new String(body, UTF_8).substring(0, body.length / 2).getBytes(UTF_8);
    switch (disturbance) {
      case RESET_AFTER -> reset();
      case TRUNCATED -> send(answer.statusCode(), checksum(answer) + length(body), half);
      case TRUNCATED_UNNOTICED -> send(answer.statusCode(), checksum(answer), half);
      case SPOILT -> send(answer.statusCode(), "x-amz-crc32: 1\r\n" + length(body), body);
      case HTML -> send(200, length(PAGE), PAGE);
      case SILENCE -> awaitEnd();
      case CLOSED, RESET_BEFORE, BAD_GATEWAY -> {}
    }
  }

  private HttpResponse<byte[]> forward() throws IOException, InterruptedException {
    SentRequest request = SentRequest.read(in);
    HttpRequest.Builder forwarded = HttpRequest.newBuilder(table);
    for (String name :
        new String[] {"Authorization", "Content-Type", "X-Amz-Date", "X-Amz-Target"}) {
      forwarded.header(name, request.headers().getOrDefault(name, ""));
    }
    return HTTP.send(
        forwarded.POST(BodyPublishers.ofString(request.body())).build(),
        BodyHandlers.ofByteArray());
  }

  private void send(int status, String headers, byte[] body) throws IOException {
    OutputStream out = socket.getOutputStream();
    String head = "HTTP/1.1 " + status + " -\r\nContent-Type: text/plain\r\n" + headers + "\r\n";
    out.write(head.getBytes(ISO_8859_1));
    out.write(body);
    out.flush();
  }

  private static String checksum(HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("x-amz-crc32")
        .map(checksum -> "x-amz-crc32: " + checksum + "\r\n")
        .orElseThrow();
  }

  private static String length(byte[] body) {
    return "Content-Length: " + body.length + "\r\n";
  }

  /** Has the connection end by a reset rather than in order. */
  private void reset() throws IOException {
    socket.setSoLinger(true, 0);
  }

  private void awaitEnd() throws IOException {
    while (in.read() >= 0) {
      // What comes now isn't answered either.
    }
  }
}
