package io.imageshare.http;

import java.util.regex.Pattern;

/** The address by which a caller has reached the API, for links that it can follow. */
public final class Address {
  /** A name or an address, with a port or without: all that a header may put into a link. */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

  private Address() {}

  /** Where the request was sent; empty if it doesn't say so, for links within the same host. */
  public static String of(Request request) {
    boolean plain =
        request.header("X-Forwarded-Proto").filter("http"::equalsIgnoreCase).isPresent();
    return request
        .header("Host")
        .filter(host -> HOST.matcher(host).matches())
        .map(host -> (plain ? "http://" : "https://") + host)
        .orElse("");
  }
}
