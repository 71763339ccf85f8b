package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Who is asking, as the claims of the token tell. */
class CallersTest {
  private static final ProjectId A = new ProjectId("a");
  private static final Region HERE = new Region("eu-test-1");
  private static final ProjectId B = new ProjectId("b");

  private static Events event() {
    return Events.of("GET /v2/images");
  }

  private static Caller caller(Events event) {
    return new Callers(TokenRules.of(HERE)).of(event.request());
  }

  @Nested
  class Projects {
    @Test
    @DisplayName("R10: the token's project is the caller's")
    void scoped() {
      Caller caller = caller(event().claim("project_id", "a"));

      assertThat(caller.actor()).isEqualTo(new Actor(A, false, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", " a\tb "})
    @DisplayName("R10: several projects are words with blanks between")
    void listed(String projects) {
      Caller caller = caller(event().claim("projects", projects));

      assertThat(caller.projects()).containsExactlyInAnyOrder(A, B);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[a b]",
          "[a,b]",
          "a,b",
          "[\"a\",\"b\"]",
          "[\"a\"]",
          "[[a]]",
          "map[a:b]",
          "[map[a:b]]",
          "x[a b",
          "a]"
        })
    @DisplayName("R10: no project is named by what may be a part of another item")
    void ambiguousItems(String projects) {
      assertThat(caller(event().claim("projects", projects)).projects()).isEmpty();
    }

    @Test
    @DisplayName("R10: a list of projects is read as a JSON array")
    void array() {
      ObjectNode claims = Json.object();
      claims.putArray("projects").add("a").add("b").add(1).addNull();

      Caller caller = caller(event().claim("projects", claims.path("projects")));

      assertThat(caller.projects()).containsExactlyInAnyOrder(A, B);
    }

    @Test
    @DisplayName("R10: a user with several projects chooses one by X-Project-Id")
    void chosen() {
      Caller caller =
          caller(
              event()
                  .claim("project_id", "a")
                  .claim("projects", "a b")
                  .header("x-project-id", "b"));

      assertThat(caller.actor().project()).isEqualTo(B);
    }

    @Test
    void anEmptyHeaderChoosesNone() {
      Caller caller =
          caller(
              event().claim("project_id", "a").claim("projects", "a b").header("X-Project-Id", ""));

      assertThat(caller.actor().project()).isEqualTo(A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", " ", "A", "a b", "[a b]", "../a"})
    @DisplayName("R10: the token has to entitle to the project chosen")
    void notEntitled(String header) {
      Refused.as(
          Refusal.PROJECT_NOT_ENTITLED,
          () ->
              caller(
                  event()
                      .claim("project_id", "a")
                      .claim("projects", "a b")
                      .header("X-Project-Id", header)));
    }

    @Test
    void oneListedProjectNeedsNoChoice() {
      assertThat(caller(event().claim("projects", "[a]")).actor().project()).isEqualTo(A);
    }

    @Test
    @DisplayName("R10: a user with several projects who chooses none has none")
    void ambiguous() {
      Caller caller = caller(event().claim("projects", "a b"));

      assertThat(caller.project()).isEmpty();
      Refused.as(Refusal.NO_PROJECT, caller::actor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "a b", "a#b", "[a b]"})
    void aClaimThatIsNoProjectNamesNone(String claim) {
      Refused.as(Refusal.NO_PROJECT, () -> caller(event().claim("project_id", claim)).actor());
    }

    @Test
    void aTokenWithoutClaimsIsNobodys() {
      Caller caller = caller(event());

      assertThat(caller.project()).isEmpty();
      assertThat(caller.projects()).isEmpty();
      assertThat(caller.admin()).isFalse();
      assertThat(caller.asksForAll()).isFalse();
    }

    @Test
    void aProjectNamedByTheRequestHasToBeTheTokens() {
      Caller caller = caller(event().claim("project_id", "a").claim("projects", "[b]"));

      assertThat(caller.actorFor(B).project()).isEqualTo(B);
      Refused.as(Refusal.PROJECT_NOT_ENTITLED, () -> caller.actorFor(new ProjectId("c")));
    }

    @Test
    void claimsOfAnAuthorizerFunctionAreReadToo() {
      ObjectNode context = Json.object();
      context.putObject("authorizer").putObject("lambda").put("project_id", "a");

      assertThat(caller(event().field("requestContext", context)).actor().project()).isEqualTo(A);
    }

    @Test
    void theNamesOfTheClaimsAreASetting() {
      ClaimNames names = new ClaimNames("tenant", "tenants", "place", "groups", "scp");
      Request request =
          event()
              .claim("tenant", "a")
              .claim("groups", "[reader]")
              .claim("project_id", "b")
              .request();

      TokenRules rules = new TokenRules(names, HERE, Optional.empty(), false);
      Caller caller = new Callers(rules).of(request);

      assertThat(caller.actor().project()).isEqualTo(A);
      assertThat(caller.writes()).isFalse();
    }
  }

  @Nested
  class Regions {
    @Test
    @DisplayName("R10: a token for this region or for none is taken")
    void here() {
      assertThat(caller(event().claim("project_id", "a").claim("region", "eu-test-1")).project())
          .contains(A);
      assertThat(caller(event().claim("project_id", "a")).project()).contains(A);
    }

    @Test
    @DisplayName("R10: a token for none is refused where every token names its region")
    void required() {
      Callers callers =
          new Callers(new TokenRules(ClaimNames.DEFAULTS, HERE, Optional.empty(), true));
      Events named = event().claim("project_id", "a").claim("region", "eu-test-1");

      assertThat(callers.of(named.request()).project()).contains(A);
      Refused.as(
          Refusal.REGION_NOT_ENTITLED,
          () -> callers.of(event().claim("project_id", "a").request()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-test-2", "EU-TEST-1", ""})
    @DisplayName("R10: a token for another region is refused")
    void elsewhere(String region) {
      Refused.as(
          Refusal.REGION_NOT_ENTITLED,
          () -> caller(event().claim("project_id", "a").claim("region", region)));
    }
  }

  @Nested
  class Roles {
    @ParameterizedTest(name = "roles {0}: reads {1}, writes {2}, admin {3}")
    @CsvSource({
      "[reader], true, false, false",
      "[member reader], true, true, false",
      "[member], true, true, false",
      "[manager], true, true, false",
      "[admin], true, true, false",
      "admin, true, true, false",
      "[member project admin], true, true, false",
      "[map[roles:[a admin b]]], false, false, false",
      "'map[roles:[a admin b]]', false, false, false",
      "'[[admin]]', false, false, false",
      "'[\"x\", \"member\"]', true, true, false",
      "'[member \"x\"]', false, false, false",
      "[\"reader\"], true, false, false",
      "reader, true, false, false",
      "[], false, false, false",
      "'', false, false, false",
      "[auditor], false, false, false",
      "[Admin READER], false, false, false",
      "[administrator], false, false, false"
    })
    void tellWhatTheCallerMayDo(String roles, boolean reads, boolean writes, boolean admin) {
      Caller caller = caller(event().claim("project_id", "a").claim("roles", roles));

      assertThat(caller.reads()).isEqualTo(reads);
      assertThat(caller.writes()).isEqualTo(writes);
      assertThat(caller.admin()).isEqualTo(admin);
    }

    @Test
    void areNotNeeded() {
      Caller caller = caller(event().claim("project_id", "a"));

      assertThat(caller.reads()).isTrue();
      assertThat(caller.writes()).isTrue();
      assertThat(caller.admin()).isFalse();
    }

    @ParameterizedTest(name = "roles {0}: operator {1}")
    @CsvSource({
      "[member operator], true",
      "operator, true",
      "[member operators], false",
      "[admin], false",
      "map[a:operator], false"
    })
    void makeAnOperatorIfTheDeploymentSaysWhichDoes(String roles, boolean admin) {
      TokenRules rules = new TokenRules(ClaimNames.DEFAULTS, HERE, Optional.of("operator"), false);
      Request request = event().claim("project_id", "a").claim("roles", roles).request();

      assertThat(new Callers(rules).of(request).admin()).isEqualTo(admin);
    }
  }

  @Nested
  class Scopes {
    @Test
    void ofAnOperatorEntitleToEveryProject() {
      Caller caller =
          caller(
              event()
                  .claim("project_id", "a")
                  .claim("scope", "image.admin")
                  .header("X-Project-Id", "b"));

      assertThat(caller.actor()).isEqualTo(new Actor(B, true, null));
      assertThat(caller.actorFor(new ProjectId("c")).project()).isEqualTo(new ProjectId("c"));
    }

    @ParameterizedTest(name = "scope {0}: asks for all {1}, admin {2}")
    @CsvSource({
      "image.access, true, false",
      "openid image.access, true, false",
      "[image.access], true, false",
      "[image.admin], false, true",
      "[openid image.access], false, false",
      "[image.access image.admin], false, false",
      "'openid,image.admin', false, false",
      "'[\"image.admin\"]', false, false",
      "'[[image.admin]]', false, false",
      "'map[scope:image.admin]', false, false",
      "'image.admin [x]', false, false",
      "image.admin, false, true",
      "image.access image.admin, true, true",
      "openid, false, false",
      "image.accessories, false, false",
      "'', false, false"
    })
    void areForServicesAndOperators(String scope, boolean asksForAll, boolean admin) {
      Caller caller = caller(event().claim("scope", scope));

      assertThat(caller.asksForAll()).isEqualTo(asksForAll);
      assertThat(caller.admin()).isEqualTo(admin);
      assertThat(caller.project()).isEmpty();
    }
  }
}
