package io.imageshare.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sample event, malformed in every way that is thought of here. */
final class MalformedEvents {
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> IDS =
      List.of(
          "",
          " ",
          "0",
          "../../etc/passwd",
          "%2e%2e%2f",
          "%",
          "%zz",
          "%c3%28",
          "%00",
          "%ed%a0%80",
          "a%23b",
          "*",
          "0192F0C1-7A10-7C3E-8F21-5B6D7E8F9A0B ",
          "0192f0c17a107c3e8f215b6d7e8f9a0b",
          "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0bb",
          "ä",
          "a\u0000b",
          "x".repeat(100_000));

  private static final List<String> QUERIES =
      List.of(
          "%",
          "=",
          "&&&",
          "a=%zz",
          "a=%00",
          "limit=",
          "limit=-1",
          "limit=0",
          "limit=abc",
          "limit=1.5",
          "limit=99999999999999999999",
          "limit=1&limit=%ff",
          "marker=",
          "marker=x",
          "marker=%00",
          "marker=0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b/",
          "marker=0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b/a%23",
          "marker=/",
          "sort=",
          "sort=:",
          "sort=name:sideways",
          "sort=,,,",
          "sort=name&sort_key=name",
          "sort_key=",
          "sort_key=owner",
          "sort_dir=up",
          "sort_key=name&sort_dir=asc&sort_dir=desc",
          "visibility=none",
          "member_status=maybe",
          "status=maybe",
          "__imagetype=x",
          "owner=%00",
          "size_min=-1",
          "size_min=1e9",
          "size_max=99999999999999999999",
          "created_at=yesterday",
          "created_at=gt:",
          "created_at=xx:2026-01-01T00:00:00Z",
          "updated_at=lt:9999999999-99-99",
          "created_at=+1000000000-12-31T23:59:59Z",
          "name=in:",
          "id=in:%22",
          "tag=",
          "x".repeat(100_000),
          "a&".repeat(10_000));

  private static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "true",
          "7",
          "\"text\"",
          "[]",
          "{}",
          "[{}]",
          "[null]",
          "{",
          "}",
          "{\"a\":1}{\"a\":1}",
          "{\"a\":1,\"a\":2}",
          "{'a':1}",
          "{\"a\":NaN}",
          "{\"a\":01}",
          "{\"a\":1,}",
          "/* */{}",
          "\ufeff{}",
          "{\"\\ud800\":\"\\udc00\"}",
          "{\"\\u0000\":1}",
          "{\"a\":\"\u0000\"}",
          "\u0000",
          "a=b&c=d",
          "<a/>",
          "x".repeat(100_000),
          "[".repeat(10_000),
          "{\"images\":[" + "\"x\",".repeat(10_000) + "\"x\"],\"projects\":[\"p\"]}",
          "{\"images\":[\"0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b\"],\"projects\":["
              + "\"p\",".repeat(10_000)
              + "\"p\"]}");

  private MalformedEvents() {}

  /** Gives all of them, each with a name. */
  static void of(ObjectNode sample, BiConsumer<String, byte[]> to) {
    BiConsumer<String, String> texts = (name, text) -> to.accept(name, text.getBytes(UTF_8));
    Mutations.of(sample, texts);
    brokenEvents(JSON.writeValueAsBytes(sample), to);
    BiConsumer<String, ObjectNode> events =
        (name, event) -> to.accept(name, JSON.writeValueAsBytes(event));
    parameters(sample, events);
    bodies(sample, events);
    headers(sample, events);
    tokens(sample, events);
  }

  private static void brokenEvents(byte[] event, BiConsumer<String, byte[]> to) {
    for (int part = 0; part < 20; part++) {
      to.accept("cut to " + part + "/20", Arrays.copyOf(event, event.length * part / 20));
    }
    String text = new String(event, UTF_8);
    to.accept("event with more behind", (text + "{}").getBytes(UTF_8));
    to.accept("event in UTF-16", text.getBytes(UTF_16));
    to.accept("event behind a mark", ("\ufeff" + text).getBytes(UTF_8));
    to.accept("event in Latin-1", text.replace("version", "v\u00e9rsion").getBytes(ISO_8859_1));
    for (String other : BODIES) {
      to.accept("event " + start(other), other.getBytes(UTF_8));
    }
  }

  private static void parameters(ObjectNode sample, BiConsumer<String, ObjectNode> to) {
    for (String name : sample.path("pathParameters").propertyNames()) {
      for (String id : IDS) {
        to.accept(
            name + " " + start(id),
            changed(sample, event -> event.withObjectProperty("pathParameters").put(name, id)));
      }
    }
    for (String query : QUERIES) {
      to.accept(
          "query " + start(query), changed(sample, event -> event.put("rawQueryString", query)));
    }
  }

  private static void bodies(ObjectNode sample, BiConsumer<String, ObjectNode> to) {
    for (String body : BODIES) {
      to.accept("body " + start(body), withText(sample, body));
      to.accept("encoded body " + start(body), withBytes(sample, body.getBytes(UTF_8)));
    }
    String body = body(sample);
    if (isJson(sample)) {
      Mutations.of(
          JSON.readTree(body),
          (name, text) -> {
            to.accept("body " + name, withText(sample, text));
            to.accept("encoded body " + name, withBytes(sample, text.getBytes(UTF_8)));
          });
      to.accept("body in UTF-16", withBytes(sample, body.getBytes(UTF_16LE)));
      to.accept("body in Latin-1", withBytes(sample, body.replace('a', 'ä').getBytes(ISO_8859_1)));
      to.accept("zipped body", withBytes(sample, zipped(body)));
    }
    to.accept("body that is no UTF-8", withBytes(sample, new byte[] {'"', -1, -2, -128, '"'}));
    for (String text : List.of("!", "=", "a", "====", "e30", "e30\n", "{}", "ä")) {
      to.accept(
          "body that is no base64: " + text, withText(sample, text).put("isBase64Encoded", true));
    }
  }

  private static void headers(ObjectNode sample, BiConsumer<String, ObjectNode> to) {
    for (String header :
        List.of(
            "content-encoding: gzip",
            "content-encoding: x",
            "content-type: ",
            "content-type: text/plain; charset=utf-99",
            "content-type: application/json; charset=utf-16",
            "content-type: ;;;",
            "transfer-encoding: chunked",
            "content-length: -1",
            "accept: \u0000",
            "x-project-id: ",
            "x-project-id: a#b",
            "x-project-id: \u0000",
            "idempotency-key: ",
            "idempotency-key: \u00e4",
            "idempotency-key: a b",
            "host: a\r\nb: c")) {
      String[] parts = header.split(": ", 2);
      to.accept(
          "header " + header,
          changed(sample, event -> event.withObjectProperty("headers").put(parts[0], parts[1])));
    }
    to.accept(
        "header twice in other cases",
        changed(sample, event -> event.withObjectProperty("headers").put("X-Project-ID", "x")));
  }

  private static void tokens(ObjectNode sample, BiConsumer<String, ObjectNode> to) {
    for (String claim : List.of("project_id", "projects", "region", "roles", "scope")) {
      for (String value :
          List.of(
              "", " ", "[]", "[", "[[]]", "[\"", "[1 2]", "[a,b]", "{}", "a#b", "\u0000", "*")) {
        to.accept(
            claim + " claimed as " + value,
            changed(
                sample,
                event ->
                    event
                        .withObjectProperty("requestContext")
                        .withObjectProperty("authorizer")
                        .withObjectProperty("jwt")
                        .withObjectProperty("claims")
                        .put(claim, value)));
      }
    }
  }

  private static ObjectNode changed(ObjectNode sample, Consumer<ObjectNode> change) {
    ObjectNode event = sample.deepCopy();
    change.accept(event);
    return event;
  }

  private static ObjectNode withText(ObjectNode sample, String body) {
    return changed(sample, event -> event.put("body", body).put("isBase64Encoded", false));
  }

  private static ObjectNode withBytes(ObjectNode sample, byte[] body) {
    String text = Base64.getEncoder().encodeToString(body);
    return changed(sample, event -> event.put("body", text).put("isBase64Encoded", true));
  }

  private static String body(JsonNode sample) {
    String text = sample.path("body").asString("");
    return sample.path("isBase64Encoded").asBoolean(false)
        ? new String(Base64.getDecoder().decode(text), UTF_8)
        : text;
  }

  private static boolean isJson(JsonNode sample) {
    return sample.path("headers").path("content-type").asString("").contains("json");
  }

  private static byte[] zipped(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static String start(String text) {
    return text.length() > 60 ? text.substring(0, 60) : text;
  }
}
