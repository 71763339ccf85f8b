package io.imageshare.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a function answered.
 *
 * @param status the HTTP status
 * @param headers by their names
 * @param body unpacked from what carries it; empty text for none
 */
public record Answer(int status, Map<String, String> headers, String body) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The answer, as API Gateway gets it. */
  public static Answer of(byte[] event) {
    JsonNode answer = JSON.readTree(event);
    Map<String, String> headers = new TreeMap<>();
    answer
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().stringValue()));
    String body = answer.path("body").asString("");
    boolean encoded = answer.path("isBase64Encoded").booleanValue(false);
    byte[] sent = encoded ? Base64.getDecoder().decode(body) : body.getBytes(UTF_8);
    boolean packed = headers.getOrDefault("Content-Encoding", "").equals("gzip");
    return new Answer(
        answer.path("statusCode").intValue(),
        headers,
        new String(packed ? unpacked(sent) : sent, UTF_8));
  }

  private static byte[] unpacked(byte[] sent) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The body, read. */
  public JsonNode json() {
    return JSON.readTree(body);
  }

  /** The text at a path of field names in the body. */
  public String text(String... path) {
    JsonNode node = json();
    for (String name : path) {
      node = node.path(name);
    }
    return node.asString("");
  }

  /** The query of the link to the next page; empty on the last one. */
  public String nextQuery() {
    return text("next").replaceFirst("^[^?]*\\??", "");
  }

  /** The header; empty text if there is none. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** Checks that the request was carried out. */
  public Answer succeeds() {
    assertThat(status).as(toString()).isBetween(200, 299);
    return this;
  }

  /** Checks that the request was refused, with the code and the sentence of that reason (R31). */
  public Answer isRefusedFor(Refusal reason) {
    assertThat(status).as(toString()).isIn(reason.imageApiStatus(), reason.cloudImagesStatus());
    assertThat(text("error", "code")).as(toString()).isEqualTo(reason.code());
    assertThat(text("error", "message")).isEqualTo(reason.sentence());
    return this;
  }

  /** Checks that the access asked about is refused for that reason. */
  public Answer deniesFor(Refusal reason) {
    succeeds();
    assertThat(json().path("allowed").booleanValue(true)).as(toString()).isFalse();
    assertThat(text("code")).as(toString()).isEqualTo(reason.code());
    assertThat(text("message")).isEqualTo(reason.sentence());
    return this;
  }

  /** Checks that the access asked about is granted. */
  public Answer allows() {
    succeeds();
    assertThat(json().path("allowed").booleanValue(false)).as(toString()).isTrue();
    return this;
  }

  /** Whether it is a refusal for that reason. */
  public boolean says(Refusal reason) {
    return text("error", "code").equals(reason.code());
  }
}
