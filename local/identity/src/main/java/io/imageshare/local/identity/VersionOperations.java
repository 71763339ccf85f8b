package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import tools.jackson.databind.node.ObjectNode;

/** The one version. */
final class VersionOperations {
  private VersionOperations() {}

  static HttpAnswer choices(IdentityRequest request) {
    ObjectNode body = Shapes.object();
    version(body.putObject("versions").putArray("values").addObject(), request);
    return Shapes.answer(300, body);
  }

  static HttpAnswer show(IdentityRequest request) {
    ObjectNode body = Shapes.object();
    version(body.putObject("version"), request);
    return Shapes.answer(200, body);
  }

  private static void version(ObjectNode json, IdentityRequest request) {
    json.put("id", "v3.14").put("status", "stable").put("updated", "2020-04-07T00:00:00Z");
    json.putArray("links").addObject().put("rel", "self").put("href", request.base() + "/v3/");
    json.putArray("media-types")
        .addObject()
        .put("base", "application/json")
        .put("type", "application/vnd.openstack.identity-v3+json");
  }
}
