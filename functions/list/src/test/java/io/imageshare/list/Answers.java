package io.imageshare.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.http.Content;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What answers say. */
public final class Answers {
  private Answers() {}

  /** The body; an empty object if there is none. */
  public static JsonNode body(Response response) {
    Content body = response.body();
    return body == null
        ? Json.object()
        : Json.read(new ByteArrayInputStream(body.text().getBytes(UTF_8)));
  }

  /** The texts of that field in each item of a list in the body. */
  public static List<String> texts(Response response, String list, String field) {
    return body(response)
        .path(list)
        .valueStream()
        .map(item -> item.path(field).asString(""))
        .toList();
  }

  /** The query of the link to the next part; empty on the last one. */
  public static String nextQuery(Response response) {
    return body(response).path("next").asString("").replaceFirst("^[^?]*\\??", "");
  }
}
