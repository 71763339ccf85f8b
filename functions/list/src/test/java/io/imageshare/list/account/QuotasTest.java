package io.imageshare.list.account;

import static io.imageshare.list.Answers.body;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.list.Records;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The quotas of a project. */
class QuotasTest {
  private final Records records =
      new Records()
          .owned(OWNER, 1, 2, 3)
          .shared(1, RECIPIENT, ShareState.ACCEPTED)
          .shared(2, RECIPIENT, ShareState.PENDING);

  private final Quotas quotas =
      new Quotas(records.images(), records.shares(), new Limits(256, 10, 50));

  @Test
  @DisplayName("R15: the images that a project owns come first")
  void owned() {
    assertThat(resource(OWNER, 0).toString())
        .isEqualTo("{\"type\":\"image\",\"used\":3,\"quota\":50,\"min\":1,\"max\":2147483647}");
    assertThat(resource(RECIPIENT, 0).path("used").intValue()).isZero();
  }

  @Test
  @DisplayName("R9: then those that it has accepted, without limit")
  void shared() {
    assertThat(resource(RECIPIENT, 1).toString())
        .isEqualTo("{\"type\":\"image_shared\",\"used\":1,\"quota\":-1,\"min\":-1,\"max\":-1}");
  }

  @Test
  @DisplayName("R1: then how many projects may have accepted an image")
  void members() {
    assertThat(resource(OWNER, 2).path("type").stringValue()).isEqualTo("image_member");
    assertThat(resource(OWNER, 2).path("quota").intValue()).isEqualTo(256);
  }

  @Test
  @DisplayName("R10: a path can name the project, if the token entitles to it")
  void ofProject() {
    Events asking = Events.of("GET /v1/{project_id}/cloudimages/quota").path("project_id", OWNER);

    assertThat(quotas.ofProject(asking.from(OWNER)).body())
        .isEqualTo(quotas.own(asking.from(OWNER)).body());
    Refused.as(Refusal.PROJECT_NOT_ENTITLED, () -> quotas.ofProject(asking.from(RECIPIENT)));
  }

  private JsonNode resource(ProjectId project, int number) {
    return body(quotas.own(Events.of("GET /v1/cloudimages/quota").from(project)))
        .path("quotas")
        .path("resources")
        .path(number);
  }
}
