package io.imageshare.lambda;

import io.imageshare.http.Response;
import java.util.regex.Pattern;

/** The headers that tell a caller the ID of its request. */
public final class RequestIds {
  /** What can stand in a header without changing it. */
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private RequestIds() {}

  /**
   * The answer with the ID of the request, in the headers of both dialects.
   *
   * @param requestId API Gateway's, if it gave one that fits into a header
   * @param otherwise the function's own
   */
  public static Response on(Response response, String requestId, String otherwise) {
    String id = FORM.matcher(requestId).matches() ? requestId : otherwise;
    return response.with("X-Request-Id", id).with("X-Openstack-Request-Id", "req-" + id);
  }
}
