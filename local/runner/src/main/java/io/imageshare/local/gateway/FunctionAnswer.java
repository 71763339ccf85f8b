package io.imageshare.local.gateway;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes HTTP answers of what functions write, payload format 2.0. */
final class FunctionAnswer {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DEFAULT_TYPE = "text/plain;charset=UTF-8";

  /** What only whoever sends the answer can know. */
  private static final Set<String> ABOUT_SENDING =
      Set.of("connection", "content-length", "date", "keep-alive", "transfer-encoding");

  private FunctionAnswer() {}

  /**
   * The answer.
   *
   * @throws BrokenAnswerException if the function wrote none
   */
  static HttpAnswer of(byte[] written) throws BrokenAnswerException {
    JsonNode event = read(written);
    if (!event.has("statusCode")) {
      // What is any other JSON is the body itself.
      return HttpAnswer.json(200, HttpContent.of(written));
    }
    return new HttpAnswer(status(event.path("statusCode")), headers(event), body(event));
  }

  private static JsonNode read(byte[] written) throws BrokenAnswerException {
    try {
      JsonNode event = JSON.readTree(written);
      if (!event.isMissingNode()) {
        return event;
      }
    } catch (JacksonException malformed) {
      throw new BrokenAnswerException("it is no JSON: " + malformed.getOriginalMessage());
    }
    throw new BrokenAnswerException("it is empty");
  }

  private static int status(JsonNode status) throws BrokenAnswerException {
    int code = status.asInt(0);
    if (code < 200 || code > 599) {
      throw new BrokenAnswerException("its status is " + status);
    }
    return code;
  }

  private static List<HttpAnswer.Header> headers(JsonNode event) throws BrokenAnswerException {
    List<HttpAnswer.Header> headers = new ArrayList<>();
    boolean typed = false;
    for (Map.Entry<String, JsonNode> header : object(event, "headers").properties()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!ABOUT_SENDING.contains(name)) {
        headers.add(new HttpAnswer.Header(header.getKey(), text(header.getValue(), name)));
      }
      typed = typed || name.equals("content-type");
    }
    for (JsonNode cookie : event.path("cookies").values()) {
      headers.add(new HttpAnswer.Header("Set-Cookie", text(cookie, "cookies")));
    }
    if (!typed && event.hasNonNull("body")) {
      headers.add(new HttpAnswer.Header("Content-Type", DEFAULT_TYPE));
    }
    return headers;
  }

  private static HttpContent body(JsonNode event) throws BrokenAnswerException {
    if (!event.hasNonNull("body")) {
      return HttpContent.NONE;
    }
    String body = text(event.path("body"), "body");
    if (!event.path("isBase64Encoded").asBoolean(false)) {
      return HttpContent.of(body);
    }
    try {
      return HttpContent.of(Base64.getDecoder().decode(body));
    } catch (IllegalArgumentException malformed) {
      throw new BrokenAnswerException("its body is no Base64");
    }
  }

  private static JsonNode object(JsonNode event, String name) throws BrokenAnswerException {
    if (event.hasNonNull(name) && !event.path(name).isObject()) {
      throw new BrokenAnswerException("its " + name + " are no object");
    }
    return event.path(name);
  }

  private static String text(JsonNode value, String name) throws BrokenAnswerException {
    if (!value.isValueNode() || value.isNull()) {
      throw new BrokenAnswerException("its " + name + " is no text");
    }
    return value.asString();
  }
}
