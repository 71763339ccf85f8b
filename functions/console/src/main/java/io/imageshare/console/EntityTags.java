package io.imageshare.console;

import io.imageshare.http.Request;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tags of what a browser has already, as the header {@code If-None-Match} lists them.
 *
 * @param tags in quotation marks; weak and strong ones compare alike here (RFC 9110, 13.1.2)
 */
record EntityTags(List<String> tags) {
  private static final String ANY = "*";

  static EntityTags of(Request request) {
    String header = request.header("If-None-Match").orElse("");
    return new EntityTags(
        Stream.of(header.split(",", -1))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .toList());
  }

  boolean contains(String tag) {
    return tags.contains(tag) || tags.contains(ANY);
  }
}
