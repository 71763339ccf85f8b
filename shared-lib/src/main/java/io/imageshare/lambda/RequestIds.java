package io.imageshare.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.http.Response;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The IDs of a request, and the headers that tell them to the caller. */
public final class RequestIds {
  /** The first and the last character that can stand in a header without changing it. */
  private static final char FIRST = '!';

  private static final char LAST = '~';

  private static final int LONGEST = 128;

  private static final String UUID_FORM = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
  private static final Pattern UUID = Pattern.compile(UUID_FORM);
  private static final Pattern OPENSTACK = Pattern.compile("req-" + UUID_FORM);

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

  /**
   * The ID of the request as OpenStack's services have it, {@code req-} and a UUID.
   *
   * @param given the caller's own, which is taken over if it has that form, so that a request can
   *     be followed from one service to the next
   * @param invocation what ours is made of, since the log has it too
   */
  public static String openStack(Optional<String> given, String invocation) {
    return given
        .filter(id -> OPENSTACK.matcher(id).matches())
        .orElseGet(() -> "req-" + uuid(invocation));
  }

  private static String uuid(String id) {
    return UUID.matcher(id).matches()
        ? id
        : java.util.UUID.nameUUIDFromBytes(id.getBytes(UTF_8)).toString();
  }

  /**
   * The answer with the IDs of the request, in the headers of both dialects.
   *
   * @param openStack the one for clients of the Image API
   */
  public static Response on(Response response, String id, String openStack) {
    return response.with(Map.of("X-Request-Id", id, "X-Openstack-Request-Id", openStack));
  }
}
