package io.imageshare.list.discovery;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import tools.jackson.databind.node.ObjectNode;

/**
 * What clients ask before they send bytes of images, of which none are kept here.
 *
 * <p>Source: Image API v2, import methods and list stores.
 */
public final class Information {
  private Information() {}

  /** The ways in which bytes can be imported: there are none. */
  public static Response importMethods(Call call) {
    ObjectNode json = Json.object();
    json.putObject("import-methods")
        .put("description", "How the bytes of an image can be imported.")
        .put("type", "array")
        .putArray("value");
    return Response.ok(json);
  }

  /** 404, by which a service tells that it hasn't several stores. */
  public static Response stores(Call call) {
    return Response.refused(Refusal.NOT_FOUND, call.request().dialect());
  }
}
