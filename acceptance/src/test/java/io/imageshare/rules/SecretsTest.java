package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.SampleEvents;
import io.imageshare.testkit.FakeContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the functions' log never holds. */
class SecretsTest extends Rules {
  private static final JsonMapper JSON = new JsonMapper();

  /** Shorter texts stand in every line by chance. */
  private static final int SHORTEST = 4;

  static Stream<Arguments> samples() {
    return SampleEvents.all().entrySet().stream()
        .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  @DisplayName("a line holds nothing of a request but its route, its IDs, its project and region")
  void nothingElse(String route, JsonNode event) {
    expectNothingElse(cloud, route, event);
    expectNothingElse(Cloud.withoutTable(), route, event);
  }

  private static void expectNothingElse(Cloud asked, String route, JsonNode event) {
    FakeContext invocation = FakeContext.ending(29_000);

    asked.sample(route).send(invocation);

    List<String> lines = invocation.lines();
    assertThat(lines).hasSize(1);
    JsonNode line = JSON.readTree(lines.get(0));
    assertThat(line.path("route").stringValue()).isEqualTo(route);
    String rest = withoutKnown(lines.get(0), line);
    assertThat(texts(event)).hasSizeGreaterThan(1).noneMatch(rest::contains);
  }

  /** The line without what may stand in it. */
  private static String withoutKnown(String line, JsonNode fields) {
    String rest = line;
    for (String name : List.of("route", "requestId", "project")) {
      String known = JSON.writeValueAsString(fields.path(name));
      rest = rest.replace("\"" + name + "\":" + known, "");
    }
    return rest;
  }

  /** All texts of the event: headers, token, claims, parameters, and what the body says. */
  private static Set<String> texts(JsonNode event) {
    Set<String> texts = new TreeSet<>();
    collect(event, texts);
    JsonNode body = event.path("body");
    if (body.isString() && body.stringValue().startsWith("{")) {
      collect(JSON.readTree(body.stringValue()), texts);
    }
    texts.remove(Cloud.REGION);
    return texts;
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isString() && node.stringValue().length() >= SHORTEST) {
      texts.add(node.stringValue());
    }
    node.forEach(child -> collect(child, texts));
  }
}
