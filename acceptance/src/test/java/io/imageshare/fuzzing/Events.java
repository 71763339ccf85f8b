package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.rules.cloud.SampleEvents;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The sample events of all routes, each with something else in a part of it. */
final class Events {
  private static final Map<String, ObjectNode> SAMPLES = SampleEvents.all();
  private static final int FEW = 4;

  private Events() {}

  /** A copy of the sample event of the route, to change. */
  static ObjectNode sample(String route) {
    ObjectNode sample = SAMPLES.get(route);
    if (sample == null) {
      throw new IllegalArgumentException("there is no sample for " + route);
    }
    return sample.deepCopy();
  }

  /** All routes. */
  static Set<String> routes() {
    return SAMPLES.keySet();
  }

  /** The claims of the token that the event came with. */
  static ObjectNode claims(ObjectNode event) {
    return event
        .withObjectProperty("requestContext")
        .withObjectProperty("authorizer")
        .withObjectProperty("jwt")
        .withObjectProperty("claims");
  }

  /** The routes that match the pattern. */
  static Arbitrary<String> routes(String pattern) {
    return Arbitraries.of(
        SAMPLES.keySet().stream().filter(route -> route.matches(pattern)).toList());
  }

  /** Changed anywhere. */
  static Arbitrary<Input> changed() {
    return changed(routes(".*"), Change.any(), (event, change) -> change.in(event));
  }

  /** With some other bytes. */
  static Arbitrary<Input> torn() {
    return Combinators.combine(routes(".*"), few(Cut.any()))
        .as(
            (route, cuts) ->
                new Input(route, Cut.all(cuts, new Input(route, sample(route)).event())));
  }

  /** With other headers, and a body that only claims to be base64. */
  static Arbitrary<Input> headers() {
    Arbitrary<Input> headers =
        changed(
            routes(".*"),
            pairs(Texts.any()),
            (event, header) ->
                event.withObjectProperty("headers").put(header.getKey(), header.getValue()));
    Arbitrary<Input> encoded =
        Combinators.combine(routes(".*"), Texts.any())
            .as(
                (route, body) ->
                    new Input(route, sample(route).put("body", body).put("isBase64Encoded", true)));
    return Arbitraries.frequencyOf(Tuple.of(4, headers), Tuple.of(1, encoded));
  }

  /** With other claims in its token: texts, as API Gateway hands them over, and any JSON. */
  static Arbitrary<Input> claims() {
    return changed(
        routes(".*"),
        pairs(
            Arbitraries.of("project_id", "projects", "region", "roles", "scope", "user_id"),
            Documents.any()),
        (event, claim) ->
            claims(event).putRawValue(claim.getKey(), new RawValue(claim.getValue())));
  }

  /** With other query strings. */
  static Arbitrary<Input> queries() {
    Arbitrary<String> parts = Arbitraries.oneOf(Texts.any(), Texts.any().map(Events::encoded));
    Arbitrary<String> query =
        Combinators.combine(Texts.names(), Arbitraries.of("=", "=", "=", "=in:", "==", ""), parts)
            .as((name, sign, value) -> name + sign + value)
            .list()
            .ofMinSize(1)
            .ofMaxSize(FEW)
            .map(pairs -> String.join("&", pairs));
    return Combinators.combine(routes("GET .*"), query)
        .as((route, text) -> new Input(route, sample(route).put("rawQueryString", text)));
  }

  /** With other values in their paths, percent-encoded or not. */
  static Arbitrary<Input> paths() {
    return changed(
        routes(".*\\{.*"),
        pairs(
            Arbitraries.of("image_id", "member_id", "project_id", "job_id", "tag", "name", "file"),
            Arbitraries.oneOf(Texts.any(), Texts.any().map(Events::encoded))),
        (event, part) ->
            event.withObjectProperty("pathParameters").put(part.getKey(), part.getValue()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static Arbitrary<Map.Entry<String, String>> pairs(Arbitrary<String> values) {
    return pairs(Texts.any(), values);
  }

  private static Arbitrary<Map.Entry<String, String>> pairs(
      Arbitrary<String> names, Arbitrary<String> values) {
    return Combinators.combine(names, values).as(Map::entry);
  }

  private static <T> Arbitrary<List<T>> few(Arbitrary<T> things) {
    return things.list().ofMinSize(1).ofMaxSize(FEW);
  }

  private static <T> Arbitrary<Input> changed(
      Arbitrary<String> routes, Arbitrary<T> changes, BiConsumer<ObjectNode, T> making) {
    return Combinators.combine(routes, few(changes))
        .as(
            (route, few) -> {
              ObjectNode event = sample(route);
              few.forEach(change -> making.accept(event, change));
              return new Input(route, event);
            });
  }
}
