package io.imageshare.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.testkit.TestSigner;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header that decides something, added to a request after it was signed. */
enum BadSignature {
  PROJECT("project not signed", "x-project-id"),
  IDEMPOTENCY_KEY("idempotency key not signed", "idempotency-key"),
  IF_MATCH("condition not signed", "if-match");

  private static final TestSigner SIGNER = new TestSigner("OLIVIA-ACCESS-KEY", "olivia-secret-key");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final String title;
  private final String header;

  BadSignature(String title, String header) {
    this.title = title;
    this.header = header;
  }

  String title() {
    return title;
  }

  /** The headers of the request with a good signature. */
  static List<String> good(String method, URI uri, String body) {
    String date = DATE.format(Instant.now());
    String path = uri.getRawPath();
    String signed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String authorization = SIGNER.sign(method, signed, query(uri), uri.getAuthority(), date, body);
    return List.of("authorization", authorization, "x-sdk-date", date);
  }

  /** The same with the header, which says what it could say without it. */
  List<String> headers(List<String> good, String project) {
    List<String> headers = new ArrayList<>(good);
    headers.add(header);
    headers.add(this == PROJECT ? project : "another");
    return headers;
  }

  /** Parameters in the order and the form in which they are signed. */
  private static String query(URI uri) {
    String query = uri.getRawQuery();
    return query == null
        ? ""
        : Stream.of(query.split("&", -1))
            .map(BadSignature::parameter)
            .sorted()
            .collect(Collectors.joining("&"));
  }

  private static String parameter(String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(URLDecoder.decode(text, UTF_8), UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
