package io.imageshare.http;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request as API Gateway hands it over.
 *
 * @param routeKey method and path pattern, such as {@code GET /v2/images/{image_id}}
 * @param requestId API Gateway's ID of the request
 * @param pathParameters decoded, by the names in the route key
 * @param query decoded, each name with its values in the order given
 * @param headers by their names in lower case
 * @param claims of the token, as API Gateway has checked it; empty on routes without one
 * @param body as sent
 */
public record Request(
    String routeKey,
    String requestId,
    Map<String, String> pathParameters,
    Map<String, List<String>> query,
    Map<String, String> headers,
    Map<String, JsonNode> claims,
    Body body) {
  private static final String HEAD = "HEAD ";

  /** Reads an event of an HTTP API, payload format 2.0; refuses any other as malformed. */
  public static Request read(InputStream event) {
    return read(json(event));
  }

  /** Reads an event that is JSON already, for who hands it on too. */
  public static Request read(JsonNode event) {
    return EventReader.read(event);
  }

  /** The event as JSON; refused as malformed if it is none. */
  public static JsonNode json(InputStream event) {
    return EventReader.json(event);
  }

  /** The key of the route whose answer is asked for: of GET, if only the head of it is. */
  public String answeredRoute() {
    return isForHead() ? "GET " + routeKey.substring(HEAD.length()) : routeKey;
  }

  /** Whether only the head of the answer is asked for. */
  public boolean isForHead() {
    return routeKey.startsWith(HEAD);
  }

  /** The dialect of the API that the caller speaks. */
  public Dialect dialect() {
    return Dialect.of(routeKey);
  }

  /** The header of that name, in any case; empty if there is none. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The last value of the query parameter; empty if there is none. */
  public Optional<String> parameter(String name) {
    List<String> values = query.get(name);
    return values == null ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** The image that the path names. What is no image ID names no image (R30). */
  public ImageId imageId() {
    return ImageId.parse(pathParameter("image_id"))
        .orElseThrow(() -> new RefusedException(Refusal.IMAGE_NOT_FOUND));
  }

  /** The recipient that the path names. What is no project ID names no share. */
  public ProjectId memberId() {
    return ProjectId.parse(pathParameter("member_id"))
        .orElseThrow(() -> new RefusedException(Refusal.SHARE_NOT_FOUND));
  }

  /** The path parameter of that name; empty text if there is none. */
  public String pathParameter(String name) {
    @Nullable String value = pathParameters.get(name);
    return value == null ? "" : value;
  }

  /** The body of a request that needs none: empty if there is none, or else a JSON object. */
  public Optional<Fields> optionalFields() {
    return body.isEmpty() ? Optional.empty() : Optional.of(body.fields());
  }

  /** The body, which has to be a JSON object. */
  public Fields fields() {
    return body.fields();
  }
}
