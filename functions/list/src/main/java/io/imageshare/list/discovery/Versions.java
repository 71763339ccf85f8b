package io.imageshare.list.discovery;

import io.imageshare.http.Address;
import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of the Image API, by which clients find their way into it.
 *
 * <p>Those of a service without several stores and without a cache. Source: Image API v2, versions.
 */
public final class Versions {
  private static final String CURRENT = "v2.15";
  private static final List<String> SUPPORTED =
      List.of("v2.9", "v2.7", "v2.6", "v2.5", "v2.4", "v2.3", "v2.2", "v2.1", "v2.0");

  private Versions() {}

  /** 300: what there is to choose from, for who has chosen nothing. */
  public static Response choices(Call call) {
    return Response.of(300, versions(call.request()));
  }

  /** 200: the same for who asks for it. */
  public static Response list(Call call) {
    return Response.ok(versions(call.request()));
  }

  private static ObjectNode versions(Request request) {
    String address = Address.of(request) + "/v2/";
    ObjectNode json = Json.object();
    ArrayNode versions = json.putArray("versions");
    versions.add(version(CURRENT, "CURRENT", address));
    SUPPORTED.forEach(id -> versions.add(version(id, "SUPPORTED", address)));
    return json;
  }

  private static ObjectNode version(String id, String status, String address) {
    ObjectNode version = Json.object().put("id", id).put("status", status);
    version.putArray("links").addObject().put("rel", "self").put("href", address);
    return version;
  }
}
