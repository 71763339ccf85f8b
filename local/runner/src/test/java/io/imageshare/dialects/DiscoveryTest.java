package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Answer;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients learn of the API before they use it. */
class DiscoveryTest {
  private final Cloud cloud = Cloud.make();
  private final Project project = cloud.project();

  @Test
  void versionsNeedNoTokenAndLinkToWhereTheyWereAskedFor() {
    for (String route : List.of("GET /", "GET /versions")) {
      Answer answer =
          cloud
              .sample(route)
              .header("host", "localhost:3000")
              .header("x-forwarded-proto", "http")
              .send();

      assertThat(answer.status()).isEqualTo(route.equals("GET /") ? 300 : 200);
      assertThat(answer.json().path("versions").path(0).path("status").stringValue())
          .isEqualTo("CURRENT");
      assertThat(answer.json().path("versions").path(0).path("links").path(0).path("href"))
          .hasToString("\"http://localhost:3000/v2/\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "images", "member", "members"})
  void thereIsASchemaOfEachAnswerOfTheImageApi(String name) {
    Answer schema = schema(name).succeeds();

    assertThat(schema.text("name")).isEqualTo(name);
    assertThat(schema.json().path("properties").isObject()).isTrue();
  }

  @Test
  void thereIsNoOther() {
    schema("task").isRefusedFor(Refusal.NOT_FOUND);
  }

  private Answer schema(String name) {
    return project.asks("GET /v2/schemas/{name}").path("name", name).send();
  }
}
