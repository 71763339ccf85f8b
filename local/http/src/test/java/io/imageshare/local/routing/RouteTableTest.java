package io.imageshare.local.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request takes the route")
class RouteTableTest {
  private final RouteTable<String> routes =
      routes(
          "ANY /{all+}",
          "GET /console/{file+}",
          "GET /",
          "GET /v1/{project_id}/jobs/{job_id}",
          "GET /v1/{project_id}/cloudimages/quota",
          "GET /v1/cloudimages/job/{job_id}",
          "GET /v1/cloudimages/{name}/{more}",
          "ANY /v2/images/special",
          "GET /v2/images/{image_id}",
          "DELETE /v2/images/{image_id}");

  @ParameterizedTest
  @CsvSource({
    "GET, /, GET /",
    "GET, /v1/p/jobs/j, GET /v1/{project_id}/jobs/{job_id}",
    "GET, /v1/cloudimages/job/j, GET /v1/cloudimages/job/{job_id}",
    "GET, /v1/cloudimages/jobs/j, GET /v1/cloudimages/{name}/{more}",
    "GET, /v1/p/cloudimages/quota, GET /v1/{project_id}/cloudimages/quota",
    "GET, /v2/images/i, GET /v2/images/{image_id}",
    "DELETE, /v2/images/i, DELETE /v2/images/{image_id}",
    "GET, /v2/images/special, ANY /v2/images/special",
    "POST, /v2/images/i, ANY /{all+}",
    "GET, /console/a, GET /console/{file+}",
    "GET, /console/a/b/c.js, GET /console/{file+}",
    "GET, /console, ANY /{all+}",
    "PUT, /anything/at/all, ANY /{all+}",
  })
  void thatIsMostSpecific(String method, String path, String key) {
    assertThat(routes.find(method, path)).map(match -> match.route().key()).contains(key);
  }

  @Test
  void whoseVariablesAreItsSegments() {
    assertThat(routes.find("GET", "/v1/p%20q/jobs/7").orElseThrow().pathParameters())
        .isEqualTo(Map.of("project_id", "p%20q", "job_id", "7"));
    assertThat(routes.find("GET", "/console/a/b%2Fc/d").orElseThrow().pathParameters())
        .isEqualTo(Map.of("file", "a/b%2Fc/d"));
    assertThat(routes.find("GET", "/").orElseThrow().pathParameters()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v2/images", "/v2/images/", "/v2/images/i/", "/V2/images/i", "//", "*", "", "x"})
  void onlyIfThereIsOne(String path) {
    assertThat(routes("GET /v2/images/{image_id}").find("GET", path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GET, /v2/images", "POST, /v2/images/i", "GET, /$default", "GET, *"})
  void orTheDefaultRouteIfThereIsNoOther(String method, String path) {
    RouteTable<String> both = routes("ANY $default", "GET /v2/images/{image_id}");
    assertThat(both.find(method, path)).map(match -> match.route().key()).contains("$default");
    assertThat(both.find("GET", "/v2/images/i"))
        .map(match -> match.route().key())
        .contains("GET /v2/images/{image_id}");
  }

  @Test
  void onlyOfItsMethodAsItIsWritten() {
    RouteTable<String> one = routes("GET /v2/images/{image_id}");
    assertThat(one.find("GET", "/v2/images/i")).isPresent();
    assertThat(one.find("HEAD", "/v2/images/i")).isEmpty();
    assertThat(one.find("get", "/v2/images/i")).isEmpty();
  }

  private static RouteTable<String> routes(String... keys) {
    return new RouteTable<>(
        Stream.of(keys)
            .map(key -> key.split(" ", 2))
            .map(parts -> new PathRoute<>(parts[0], parts[1], "target"))
            .toList());
  }
}
