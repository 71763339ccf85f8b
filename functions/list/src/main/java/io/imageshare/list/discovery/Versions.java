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
 * The versions of the Image API, by which clients find their way into it: those whose calls are all
 * here.
 *
 * <p>What came after 2.7 are calls of a service that keeps bytes: 2.8 to 2.11 of several stores,
 * 2.12 of an image's imports, 2.13 of how much is stored, 2.14, 2.16 and 2.18 of a cache, 2.15 of
 * the stores' details, 2.17 of where the bytes are. Source: Image API v2, versions and their
 * history.
 */
public final class Versions {
  private static final String CURRENT = "v2.7";
  private static final List<String> SUPPORTED =
      List.of("v2.6", "v2.5", "v2.4", "v2.3", "v2.2", "v2.1", "v2.0");

  private Versions() {}

  /** 300: what there is to choose from, for who has chosen nothing. */
  public static Response choices(Call call) {
    return Response.of(300, versions(call.request()));
  }

  /** 200: the same for who asks for it, or for what there is at the second version. */
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
