package io.imageshare.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which function a request is for. */
class TargetsTest {
  private static final Targets TARGETS =
      Targets.parse(
          """
          list GET /v2/images
          list GET /v2/images/{image_id}
          list GET /v1/{project_id}/cloudimages/{image_id}/members
          list GET /v1/cloudimages/job/{job_id}
          list GET /v1/{project_id}/jobs/{job_id}

          catalog POST /v2/images
          """);

  @ParameterizedTest
  @CsvSource({
    "GET, /v2/images, list, GET /v2/images",
    "POST, /v2/images, catalog, POST /v2/images",
    "GET, /v2/images/i, list, GET /v2/images/{image_id}",
    "GET, /v1/cloudimages/job/j, list, GET /v1/cloudimages/job/{job_id}",
    "GET, /v1/p/jobs/j, list, GET /v1/{project_id}/jobs/{job_id}"
  })
  void methodAndPathChooseTheRoute(String method, String path, String function, String routeKey) {
    assertThat(TARGETS.match(method, path).map(Targets.Match::target))
        .contains(new Target(function, routeKey));
  }

  @Test
  void thePathParametersStandAsTheyStandInThePath() {
    assertThat(TARGETS.match("GET", "/v1/p/cloudimages/a%41 b/members"))
        .map(Targets.Match::pathParameters)
        .contains(Map.of("project_id", "p", "image_id", "a%41 b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/v2/images/", "/v2/images/i/j", "v2/images", "/V2/images"})
  void anotherPathIsNoRoute(String path) {
    assertThat(TARGETS.match("GET", path)).isEmpty();
  }

  @Test
  void anotherMethodIsNoRoute() {
    assertThat(TARGETS.match("DELETE", "/v2/images")).isEmpty();
    assertThat(TARGETS.match("", "/v2/images")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "list GET", "list GET v2", "list GET /v2 more"})
  void aLineThatIsNoRouteIsNamed(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Targets.parse(line))
        .withMessageContaining(line);
  }
}
