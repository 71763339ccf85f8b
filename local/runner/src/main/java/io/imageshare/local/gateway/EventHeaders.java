package io.imageshare.local.gateway;

import io.imageshare.local.http.HttpRequest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The headers that an event carries: those of the request, and what a gateway adds. */
final class EventHeaders {
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");

  private EventHeaders() {}

  static Map<String, String> of(HttpRequest request, Instant now) {
    Map<String, String> headers = new TreeMap<>(request.headers());
    // They are about the connection, which the function never sees, and about how the body came.
    headers.remove("connection");
    headers.remove("expect");
    headers.remove("keep-alive");
    headers.remove("transfer-encoding");
    // Events carry cookies beside the headers.
    headers.remove("cookie");
    if (request.body().size() > 0) {
      headers.put("content-length", String.valueOf(request.body().size()));
    }
    headers.putIfAbsent("x-amzn-trace-id", TraceIds.next(now));
    headers.merge("x-forwarded-for", request.peer(), (before, peer) -> before + ", " + peer);
    headers.put("x-forwarded-port", port(request.header("host")));
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private static String port(String host) {
    int colon = host.lastIndexOf(':');
    String port = colon < 0 ? "" : host.substring(colon + 1);
    return PORT.matcher(port).matches() ? port : "80";
  }
}
