package io.imageshare.local.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which the very bytes of a test are sent. */
public final class RawClient implements AutoCloseable {
  private static final int PATIENCE = 20_000;

  private final Socket socket;
  private final InputStream in;

  /**
   * What came back.
   *
   * @param headers by their names in lower case
   */
  public record Received(int status, Map<String, String> headers, String body) {}

  /** Connects to a server. */
  public RawClient(URI address) throws IOException {
    this.socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(PATIENCE);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends lines, each ended as HTTP wants it. */
  public RawClient send(String... lines) throws IOException {
    return sendText(String.join("\r\n", lines) + "\r\n");
  }

  /** Sends the text as it is. */
  public RawClient sendText(String text) throws IOException {
    return sendBytes(text.getBytes(UTF_8));
  }

  /** Sends the bytes. */
  public RawClient sendBytes(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** Reads an answer with its body. */
  public Received receive() throws IOException {
    Received head = receiveHead();
    int length = Integer.parseInt(head.headers().getOrDefault("content-length", "0"));
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the body ends after " + body.length + " of " + length + " bytes");
    }
    return new Received(head.status(), head.headers(), new String(body, UTF_8));
  }

  /** Reads an answer to which no body belongs, whatever its headers say. */
  public Received receiveHead() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.merge(name, line.substring(colon + 1).strip(), (one, next) -> one + "," + next);
    }
    return new Received(status, headers, "");
  }

  /** Whether the server has closed the connection, with nothing more to read. */
  public boolean isClosed() throws IOException {
    return in.read() < 0;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the connection was closed");
      }
      line.write(next);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
