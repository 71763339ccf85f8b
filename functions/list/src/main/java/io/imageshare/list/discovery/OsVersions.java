package io.imageshare.list.discovery;

import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The operating systems that servers are known to run. None is known here: what an image holds is
 * for its owner to say, in {@code __os_version}, and nothing is compared with it.
 *
 * <p>Source: Image Management Service, {@code ListOsVersions}: a list of platforms.
 */
public final class OsVersions {
  private OsVersions() {}

  /** No platform, whatever {@code tag} asks for. */
  public static Response list(Call call) {
    return Response.ok(JsonNodeFactory.instance.arrayNode());
  }
}
