package io.imageshare.share;

import io.imageshare.http.Request;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As which a list has to be found, so that it is changed. Source: RFC 9110, 13.1.1: any will do
 * without the header and by {@code *}, and a weak ETag matches none.
 *
 * @param tags the ETags of which one has to be its own; empty if any will do
 */
record IfMatch(Optional<Set<String>> tags) {
  private static final String ANY = "*";

  /** What the request's header says. */
  static IfMatch of(Request request) {
    return new IfMatch(
        request
            .header("If-Match")
            .map(String::strip)
            .filter(value -> !value.equals(ANY))
            .map(
                value ->
                    Stream.of(value.split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet())));
  }

  /** Whether the change is bound to a list that was read. */
  boolean isBound() {
    return tags.isPresent();
  }

  /** Whether the list may be changed. */
  boolean admits(Recipients read) {
    return tags.isEmpty() || tags.get().contains(RecipientsJson.etag(read));
  }
}
