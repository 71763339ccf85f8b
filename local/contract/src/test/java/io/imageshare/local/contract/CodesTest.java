package io.imageshare.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.http.Request;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("The codes in the contract")
class CodesTest {
  private static final Map<String, Refusal> REFUSALS =
      Stream.of(Refusal.values()).collect(Collectors.toMap(Refusal::code, Function.identity()));

  private static final Contract CONTRACT = Contract.nearest();

  @Test
  @DisplayName("are those of all refusals, each with its status and its sentence")
  void listed() {
    JsonNode schema = CONTRACT.schema("ErrorCode");
    Set<String> lines =
        schema.path("description").stringValue().lines().collect(Collectors.toSet());

    assertThat(texts(schema.path("enum"))).containsExactlyInAnyOrderElementsOf(REFUSALS.keySet());
    for (Refusal refusal : Refusal.values()) {
      assertThat(lines)
          .contains(
              "| %s | %d | %s |"
                  .formatted(refusal.code(), refusal.imageApiStatus(), refusal.sentence()));
    }
  }

  @Test
  @DisplayName("come with the status that they have in the dialect of the route")
  void statuses() {
    for (Operation operation : CONTRACT.operations()) {
      Dialect dialect = dialect(operation.routeKey());
      for (Refusals refusals : operation.refusals()) {
        for (String code : refusals.codes()) {
          assertThat(refusals.status())
              .as("%s of %s", code, operation.routeKey())
              .isEqualTo(dialect.status(refusal(code)));
        }
      }
    }
  }

  @Test
  @DisplayName("are each had from some route")
  void used() {
    Set<String> answered = new HashSet<>();
    CONTRACT.operations().stream()
        .flatMap(operation -> operation.refusals().stream())
        .forEach(refusals -> answered.addAll(refusals.codes()));
    JsonNode denied = CONTRACT.schema("AccessDecision").at("/oneOf/1/properties/code/enum");
    answered.addAll(texts(denied));

    assertThat(answered).isEqualTo(REFUSALS.keySet());
  }

  private static Refusal refusal(String code) {
    return Objects.requireNonNull(REFUSALS.get(code), code);
  }

  private static Dialect dialect(String routeKey) {
    return Request.read(JsonNodeFactory.instance.objectNode().put("routeKey", routeKey)).dialect();
  }

  private static Set<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
  }
}
