package io.imageshare.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Region;
import io.imageshare.http.Caller;
import io.imageshare.http.Callers;
import io.imageshare.http.ClaimNames;
import io.imageshare.http.Request;
import io.imageshare.http.TokenRules;
import io.imageshare.local.tokens.ClaimTexts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Claims of any shape, in the form that API Gateway hands over. */
@AddLifecycleHook(Inputs.class)
@Label("The reading of claims")
class ClaimFormsTest {
  private static final int INPUTS = 2_000;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Callers CALLERS = new Callers(TokenRules.of(new Region("eu-test-1")));
  private static final ClaimNames NAMES = ClaimNames.DEFAULTS;

  /** What would entitle to more than one's own project if it stood alone. */
  private static final Set<String> POWERS = Set.of("image.admin", "image.access", "admin", "other");

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("finds no power in what is only a part of a name, of a list in a list, or of an object")
  void parts(@ForAll("claims") Map<String, Object> claims) {
    Caller caller = CALLERS.of(request(ClaimTexts.of(claims)));

    assertThat(caller.admin()).isFalse();
    assertThat(caller.asksForAll()).isFalse();
    assertThat(caller.projects().stream().map(Object::toString)).doesNotContain("other");
  }

  @Provide
  Arbitrary<Map<String, Object>> claims() {
    return Arbitraries.maps(
            Arbitraries.of(NAMES.scope(), NAMES.roles(), NAMES.projects()), values())
        .ofMinSize(1);
  }

  /** Lists and objects, however nested, in which no power stands alone. */
  private static Arbitrary<Object> values() {
    Arbitrary<Object> items =
        Arbitraries.oneOf(
            names().filter(name -> !POWERS.contains(name.strip())).asGeneric(), nested());
    return Arbitraries.oneOf(items.list().ofMinSize(1).ofMaxSize(3).asGeneric(), nested());
  }

  private static Arbitrary<Object> nested() {
    Arbitrary<Object> lists = names().list().ofMaxSize(3).map(each -> List.of(each)).asGeneric();
    Arbitrary<Object> objects =
        Arbitraries.maps(names(), names().list().ofMaxSize(2)).ofMaxSize(2).asGeneric();
    return Arbitraries.oneOf(lists, objects);
  }

  /** Words and what may stand between them. */
  private static Arbitrary<String> names() {
    return Arbitraries.of(
            "image.admin",
            "image.access",
            "admin",
            "other",
            "a",
            " ",
            "\t",
            ",",
            "[",
            "]",
            "[]",
            "map[",
            ":",
            "\"",
            "'",
            "\\",
            "<nil>",
            "\u00a0",
            "\u2003")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  private static Request request(Map<String, String> claims) {
    ObjectNode event = JSON.createObjectNode().put("routeKey", "GET /v2/images");
    ObjectNode context = event.putObject("requestContext").put("requestId", "fuzzing");
    ObjectNode jwt = context.putObject("authorizer").putObject("jwt").putObject("claims");
    claims.forEach(jwt::put);
    return Request.read(new ByteArrayInputStream(JSON.writeValueAsBytes(event)));
  }
}
