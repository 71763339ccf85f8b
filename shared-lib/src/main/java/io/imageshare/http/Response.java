package io.imageshare.http;

import io.imageshare.domain.Refusal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer for API Gateway to send.
 *
 * @param status the HTTP status
 * @param headers by name, beside those that every answer has
 * @param body what to send; null for nothing
 * @param refusal what the request is refused for; null if it isn't
 */
public record Response(
    int status, Map<String, String> headers, @Nullable Content body, @Nullable Refusal refusal) {
  /** How long a caller shall wait before it repeats a request, in seconds. */
  private static final String RETRY_AFTER_SECONDS = "1";

  public Response {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** An answer to a request that isn't refused. */
  public Response(int status, Map<String, String> headers, @Nullable Content body) {
    this(status, headers, body, null);
  }

  /** 200 with that body. */
  public static Response ok(JsonNode body) {
    return of(200, body);
  }

  /** 200 with that body, which may be other than JSON. */
  public static Response ok(Content body) {
    return new Response(200, Map.of(), body);
  }

  /** Another status than 200 with that body. */
  public static Response of(int status, JsonNode body) {
    return new Response(status, Map.of(), Content.json(body));
  }

  /** 204. */
  public static Response empty() {
    return empty(204);
  }

  /** Another status than 204 without a body. */
  public static Response empty(int status) {
    return new Response(status, Map.of(), null);
  }

  /** The refusal with its code and sentence, in the dialect of the caller (R31). */
  public static Response refused(Refusal refusal, Dialect dialect) {
    return refused(refusal, ErrorJson.of(refusal), dialect);
  }

  /**
   * The same with the reason that another project has told for it, if one has (R36), and the image
   * to use instead, if one is named (R42).
   */
  public static Response refused(RefusedException refused, Dialect dialect) {
    return refused(refused.refusal(), ErrorJson.of(refused), dialect);
  }

  private static Response refused(Refusal refusal, ObjectNode error, Dialect dialect) {
    int status = dialect.status(refusal);
    Response response = new Response(status, Map.of(), Content.json(error), refusal);
    return status == 503 ? response.with("Retry-After", RETRY_AFTER_SECONDS) : response;
  }

  /** The head of the answer, as if its body followed. */
  public Response head() {
    return body == null
        ? this
        : new Response(status, with("Content-Type", body.type()).headers(), null, refusal);
  }

  /** The same answer with one more header. */
  public Response with(String name, String value) {
    return with(Map.of(name, value));
  }

  /** The same answer with more headers. */
  public Response with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(headers);
    all.putAll(more);
    return new Response(status, all, body, refusal);
  }
}
