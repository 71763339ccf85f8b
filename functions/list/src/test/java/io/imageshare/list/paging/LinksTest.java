package io.imageshare.list.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Request;
import io.imageshare.testkit.Events;
import org.junit.jupiter.api.Test;

/** The links from one part of a list to others. */
class LinksTest {
  @Test
  void aListAskedForWithoutParametersBeginsAtItsPath() {
    assertThat(links("").first()).isEqualTo("/v2/images");
    assertThat(links("").after("x")).isEqualTo("/v2/images?marker=x");
  }

  @Test
  void linksKeepAllParametersInTheirOrderAndReplaceThePlace() {
    Links links = links("tag=b&limit=2&marker=old&tag=a");

    assertThat(links.first()).isEqualTo("/v2/images?tag=b&tag=a&limit=2");
    assertThat(links.after("new")).isEqualTo("/v2/images?tag=b&tag=a&limit=2&marker=new");
  }

  @Test
  void whatTheParametersSayIsEncodedAgain() {
    String query = "name=in%3A%22a+b%22%2C%26c%3D%C3%A4&%23=%25";

    Request followed =
        Events.of("GET /v2/images").query(links(query).first().substring(11)).request();

    assertThat(links(query).first()).isEqualTo("/v2/images?" + query);
    assertThat(followed.query()).isEqualTo(Events.of("").query(query).request().query());
  }

  private static Links links(String query) {
    return Links.of("/v2/images", Events.of("GET /v2/images").query(query).request());
  }
}
