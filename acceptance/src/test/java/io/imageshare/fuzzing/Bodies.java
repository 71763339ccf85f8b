package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample events of the routes that have bodies, with other ones. */
final class Bodies {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String WITH_BODY = "(POST|PUT|PATCH) .*|DELETE /v1.*";
  private static final int FEW = 4;

  private Bodies() {}

  /** With bodies that are the sample's, changed or torn, and any others. */
  static Arbitrary<Input> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, changed()), Tuple.of(2, other()), Tuple.of(1, torn()));
  }

  /** With other documents of changes to an image. */
  static Arbitrary<Input> patches() {
    return Combinators.combine(Events.routes("PATCH .*"), Documents.patches())
        .as((route, body) -> new Input(route, with(route, body)));
  }

  private static Arbitrary<Input> changed() {
    return Combinators.combine(routes(), Change.any().list().ofMinSize(1).ofMaxSize(FEW))
        .as((route, changes) -> new Input(route, with(route, changed(body(route), changes))));
  }

  private static Arbitrary<Input> other() {
    return Combinators.combine(routes(), Documents.any())
        .as((route, body) -> new Input(route, with(route, body)));
  }

  private static Arbitrary<Input> torn() {
    return Combinators.combine(routes(), Cut.any().list().ofMinSize(1).ofMaxSize(FEW))
        .as((route, cuts) -> new Input(route, with(route, Cut.all(cuts, body(route)))));
  }

  private static Arbitrary<String> routes() {
    return Events.routes(WITH_BODY);
  }

  private static ObjectNode with(String route, String body) {
    return Events.sample(route).put("body", body).put("isBase64Encoded", false);
  }

  private static ObjectNode with(String route, byte[] body) {
    String encoded = Base64.getEncoder().encodeToString(body);
    return Events.sample(route).put("body", encoded).put("isBase64Encoded", true);
  }

  private static String changed(byte[] body, List<Change> changes) {
    JsonNode document = document(body);
    changes.forEach(change -> change.in(document));
    return JSON.writeValueAsString(document);
  }

  /** What is no JSON is changed as a text in a list. */
  private static JsonNode document(byte[] body) {
    try {
      JsonNode document = JSON.readTree(body);
      return document.isContainer() ? document : JSON.createArrayNode();
    } catch (JacksonException bytes) {
      return JSON.createArrayNode().add(new String(body, UTF_8));
    }
  }

  private static byte[] body(String route) {
    JsonNode sample = Events.sample(route);
    String text = sample.path("body").asString("");
    return sample.path("isBase64Encoded").asBoolean(false)
        ? Base64.getDecoder().decode(text)
        : text.getBytes(UTF_8);
  }
}
