package io.imageshare.fuzzing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.json.JsonMapper;

/** Texts of JSON values, most of them well-formed. */
final class Documents {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LEVELS = 3;

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "1",
          "0.5",
          "1e3",
          "2147483648",
          "4294967296",
          "9223372036854775807",
          "9223372036854775808",
          "1e400",
          "-1e400",
          "1e1000000",
          "1e-1000000",
          "1e99999999999",
          "0.1e-999999999",
          "0." + "3".repeat(400));

  private static final List<String> MALFORMED =
      List.of(
          "",
          "01",
          "+1",
          ".5",
          "1.",
          "NaN",
          "Infinity",
          "'a'",
          "a",
          "\"",
          "\"\\x\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\u0001\"",
          "[",
          "]",
          "[,]",
          "[1,]",
          "{",
          "{}}",
          "{\"a\"}",
          "{\"a\":1,\"a\":2}",
          "{a:1}",
          "/**/1",
          "1 2",
          "\ufeff1",
          "[".repeat(65) + "]".repeat(65));

  private Documents() {}

  static Arbitrary<String> any() {
    return Arbitraries.recursive(Documents::scalars, Documents::containers, 0, LEVELS);
  }

  private static Arbitrary<String> scalars() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Texts.any().map(JSON::writeValueAsString)),
        Tuple.of(3, Arbitraries.of(SCALARS)),
        Tuple.of(1, Arbitraries.of(MALFORMED)));
  }

  private static Arbitrary<String> containers(Arbitrary<String> inner) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, lists(inner)), Tuple.of(3, objects(Texts.any(), inner)), Tuple.of(1, inner));
  }

  static Arbitrary<String> lists(Arbitrary<String> items) {
    return items.list().ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]");
  }

  static Arbitrary<String> objects(Arbitrary<String> names, Arbitrary<String> values) {
    return Combinators.combine(names, values)
        .as((name, value) -> JSON.writeValueAsString(name) + ":" + value)
        .list()
        .ofMaxSize(5)
        .map(fields -> "{" + String.join(",", fields) + "}");
  }

  /** Lists of operations on the places of an image (RFC 6902), and what only looks like one. */
  static Arbitrary<String> patches() {
    Arbitrary<String> names = Arbitraries.of("op", "path", "value", "from", "add", "replace");
    Arbitrary<String> paths =
        Combinators.combine(Texts.any(), Arbitraries.of("/", "", "/tags/"))
            .as((name, start) -> JSON.writeValueAsString(start + name));
    Arbitrary<String> operations = Arbitraries.of("add", "replace", "remove", "move", "test");
    Arbitrary<String> operation =
        Combinators.combine(operations, paths, any())
            .as(
                (op, path, value) ->
                    "{\"op\":\"" + op + "\",\"path\":" + path + ",\"value\":" + value + "}");
    return Arbitraries.frequencyOf(
        Tuple.of(5, lists(operation)),
        Tuple.of(2, lists(objects(names, Arbitraries.oneOf(paths, any())))),
        Tuple.of(1, operation));
  }
}
