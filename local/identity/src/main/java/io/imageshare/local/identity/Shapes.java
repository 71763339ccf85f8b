package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.users.Project;
import io.imageshare.local.users.Role;
import io.imageshare.local.users.User;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the things of the identity service look. */
final class Shapes {
  static final String DOMAIN_ID = "default";
  static final String DOMAIN_NAME = "Default";

  private static final JsonMapper JSON = new JsonMapper();

  private Shapes() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static HttpAnswer answer(int status, JsonNode body) {
    return HttpAnswer.json(status, HttpContent.of(JSON.writeValueAsBytes(body)));
  }

  /** An answer with one thing under its name. */
  static <T> HttpAnswer one(int status, String name, T thing, BiConsumer<ObjectNode, T> shape) {
    ObjectNode body = object();
    shape.accept(body.putObject(name), thing);
    return answer(status, body);
  }

  /** An answer with several things under their name. */
  static <T> HttpAnswer all(String name, List<T> things, BiConsumer<ObjectNode, T> shape) {
    ObjectNode body = object();
    ArrayNode list = body.putArray(name);
    things.forEach(thing -> shape.accept(list.addObject(), thing));
    body.putObject("links").putNull("next").putNull("previous");
    return answer(200, body);
  }

  static void user(ObjectNode json, User user) {
    json.put("id", user.id()).put("name", user.name()).put("domain_id", DOMAIN_ID);
    json.put("enabled", true).putNull("password_expires_at").putObject("options");
  }

  static void project(ObjectNode json, Project project) {
    json.put("id", project.id()).put("name", project.name()).put("domain_id", DOMAIN_ID);
    json.put("parent_id", DOMAIN_ID).put("enabled", true).put("is_domain", false);
    json.put("description", "").putArray("tags");
    json.putObject("options");
  }

  static void role(ObjectNode json, Role role) {
    json.put("id", role.id()).put("name", role.name()).putNull("domain_id");
  }

  static void domain(ObjectNode json) {
    json.put("id", DOMAIN_ID).put("name", DOMAIN_NAME).put("enabled", true);
    json.put("description", "");
  }

  /** A thing as others refer to it: by ID and name, with its domain. */
  static void reference(ObjectNode json, String id, String name) {
    json.put("id", id).put("name", name);
    json.putObject("domain").put("id", DOMAIN_ID).put("name", DOMAIN_NAME);
  }
}
