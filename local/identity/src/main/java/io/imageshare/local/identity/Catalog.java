package io.imageshare.local.identity;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a client finds the services. */
final class Catalog {
  private static final String[] INTERFACES = {"public", "internal", "admin"};

  private final String region;

  Catalog(String region) {
    this.region = region;
  }

  /** Writes the services, as the caller reaches this machine. */
  void write(ArrayNode json, IdentityRequest request) {
    // The clients append the version to the image service's address by themselves.
    service(json.addObject(), "image", "glance", request.origin());
    service(json.addObject(), "identity", "keystone", request.base());
  }

  private void service(ObjectNode json, String type, String name, String url) {
    json.put("id", name).put("type", type).put("name", name);
    ArrayNode endpoints = json.putArray("endpoints");
    for (String each : INTERFACES) {
      ObjectNode endpoint = endpoints.addObject();
      endpoint.put("id", name + "-" + each).put("interface", each).put("url", url);
      endpoint.put("region", region).put("region_id", region);
    }
  }
}
