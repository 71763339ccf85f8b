package io.imageshare.local.runtime;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a function wrote, with what differs from one call to the next made equal: IDs, times, and
 * the ETags that are made of times.
 *
 * @param failed whether the function has thrown instead
 * @param content of an answer to an HTTP API its parts by name, else all of it
 */
record Answer(boolean failed, Map<String, String> content) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
  private static final String ETAG = "[0-9a-f]{64}";

  static Answer of(Outcome outcome) {
    Map<String, String> content = new TreeMap<>();
    if (outcome.failed()) {
      return new Answer(true, content);
    }
    JsonNode answer = JSON.readTree(outcome.payload());
    for (Map.Entry<String, JsonNode> part : answer.properties()) {
      String text = part.getValue().asString(part.getValue().toString());
      content.put(
          part.getKey(),
          text.replaceAll(ID, "ID").replaceAll(TIME, "TIME").replaceAll(ETAG, "ETAG"));
    }
    return new Answer(false, content);
  }

  /** The status of an answer to an HTTP API; 0 if it is none. */
  int status() {
    return Integer.parseInt(content.getOrDefault("statusCode", "0"));
  }
}
