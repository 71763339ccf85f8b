package io.imageshare.lambda;

import io.imageshare.http.Response;
import java.util.Map;

/** The ID of a request, and the headers that tell it to the caller. */
public final class RequestIds {
  /** The first and the last character that can stand in a header without changing it. */
  private static final char FIRST = '!';

  private static final char LAST = '~';

  private static final int LONGEST = 128;

  private RequestIds() {}

  /**
   * The ID of the request.
   *
   * @param requestId API Gateway's, if it gave one that fits into a header
   * @param otherwise the function's own
   */
  public static String choose(String requestId, String otherwise) {
    return isFit(requestId) ? requestId : otherwise;
  }

  private static boolean isFit(String id) {
    for (int place = 0; place < id.length(); place++) {
      if (id.charAt(place) < FIRST || id.charAt(place) > LAST) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST;
  }

  /** The answer with the ID of the request, in the headers of both dialects. */
  public static Response on(Response response, String id) {
    return response.with(Map.of("X-Request-Id", id, "X-Openstack-Request-Id", "req-" + id));
  }
}
