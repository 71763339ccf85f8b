package io.imageshare.log;

import io.imageshare.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What clients call their requests, so that an operator finds in this log what stands in another.
 *
 * <p>Nothing depends on them: whoever sends a request chooses them at will.
 */
final class CallerRequestIds {
  /** The header of OpenStack's services. */
  static final String OPENSTACK = "x-openstack-request-id";

  /** OpenStack's, everybody's, and that of the W3C's trace context. */
  private static final List<String> HEADERS = List.of(OPENSTACK, "x-request-id", "traceparent");

  private static final int MAX_LENGTH = 128;

  private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._:/+=@-]");

  private CallerRequestIds() {}

  /** Those that the request has, each once, shortened and with {@code _} for unusual characters. */
  static List<String> of(Request request) {
    List<String> ids = new ArrayList<>();
    for (String header : HEADERS) {
      String id = request.header(header).map(CallerRequestIds::cleaned).orElse("");
      if (!id.isEmpty() && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static String cleaned(String value) {
    String text = value.strip();
    String start = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    return UNUSUAL.matcher(start).replaceAll("_");
  }
}
