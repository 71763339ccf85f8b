package io.imageshare.list.discovery;

import io.imageshare.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of lists, made of the schema of what they list. */
final class ListSchema {
  private ListSchema() {}

  /** Of a list that comes page by page, with links to the first and the next one. */
  static ObjectNode page(String name, ObjectNode item) {
    ObjectNode page = whole(name, item);
    page.withObjectProperty("properties").set("first", text());
    page.withObjectProperty("properties").set("next", text());
    page.withArrayProperty("links").insert(0, link("first", "{first}"));
    page.withArrayProperty("links").insert(1, link("next", "{next}"));
    return page;
  }

  /** Of a list that comes whole. */
  static ObjectNode whole(String name, ObjectNode item) {
    ObjectNode list = Json.object().put("name", name);
    ObjectNode properties = list.putObject("properties");
    properties.putObject(name).put("type", "array").set("items", item);
    properties.set("schema", text());
    list.putArray("links").add(link("describedby", "{schema}"));
    return list;
  }

  private static ObjectNode text() {
    return Json.object().put("type", "string");
  }

  private static ObjectNode link(String relation, String reference) {
    return Json.object().put("rel", relation).put("href", reference);
  }
}
