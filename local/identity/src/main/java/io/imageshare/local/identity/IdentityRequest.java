package io.imageshare.local.identity;

import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.PercentDecoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request of the identity service.
 *
 * @param http as it came
 * @param pathParameters percent-encoded
 * @param caller the token that it brings, if it is good
 */
record IdentityRequest(
    HttpRequest http, Map<String, String> pathParameters, Optional<KnownToken> caller) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ADMIN = "admin";

  /** The decoded value of a path parameter. */
  String path(String name) {
    return PercentDecoding.path(pathParameters.getOrDefault(name, ""));
  }

  /** The first value of a query parameter. */
  Optional<String> parameter(String name) {
    return http.parameters().getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The value of that name in the body, which is an object. */
  JsonNode body(String name) throws IdentityException {
    try {
      JsonNode value = JSON.readTree(http.body().bytes()).path(name);
      if (value.isObject()) {
        return value;
      }
    } catch (JacksonException malformed) {
      throw IdentityError.BAD_REQUEST.because("The body is no JSON.");
    }
    throw IdentityError.BAD_REQUEST.because("The body has no object '" + name + "'.");
  }

  /** The token that the request brings, without which it is refused. */
  KnownToken token() throws IdentityException {
    return caller.orElseThrow(
        () ->
            IdentityError.UNAUTHORIZED.because(
                "The request you have made requires authentication."));
  }

  /** Refuses the request of anyone but an administrator. */
  void requireAdmin() throws IdentityException {
    if (!token().grant().roles().contains(ADMIN)) {
      throw IdentityError.FORBIDDEN.because("Only an administrator may do that.");
    }
  }

  /** Where the caller has reached this machine. */
  String origin() {
    return "http://" + http.header("host");
  }

  /** Where the caller has reached this service. */
  String base() {
    return origin() + IdentityApi.PREFIX;
  }
}
