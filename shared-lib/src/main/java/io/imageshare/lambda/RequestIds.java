package io.imageshare.lambda;

import io.imageshare.http.Response;
import java.util.Map;
import java.util.regex.Pattern;

/** The ID of a request, and the headers that tell it to the caller. */
public final class RequestIds {
  /** What can stand in a header without changing it. */
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private RequestIds() {}

  /**
   * The ID of the request.
   *
   * @param requestId API Gateway's, if it gave one that fits into a header
   * @param otherwise the function's own
   */
  public static String choose(String requestId, String otherwise) {
    return FORM.matcher(requestId).matches() ? requestId : otherwise;
  }

  /** The answer with the ID of the request, in the headers of both dialects. */
  public static Response on(Response response, String id) {
    return response.with(Map.of("X-Request-Id", id, "X-Openstack-Request-Id", "req-" + id));
  }
}
