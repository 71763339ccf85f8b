package io.imageshare.access;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking whether a project may use an image. */
class AccessHandlerTest {
  private static final String CREATE = "{'action':'create_server'}";

  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final AccessHandler function = new AccessHandler(region.components());

  @BeforeEach
  void anAcceptedImage() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    region.put(AShare.of(IMAGE, RECIPIENT).accepted().build());
  }

  private static Events ask(String body) {
    return Events.of("POST /v1/images/{image_id}/access").path("image_id", IMAGE).json(body);
  }

  private Answer as(String project, String body) {
    return ask(body).claim("project_id", project).sentTo(function);
  }

  private Answer asService(String body) {
    return ask(body).claim("scope", "image.access").sentTo(function);
  }

  @Test
  void whatIsAllowedIsSaidInOneField() {
    assertThat(as("recipient", CREATE).json()).isEqualTo(Json.object().put("allowed", true));
  }

  @Test
  @DisplayName("R20: a refused use is an answer, with its code and its sentence")
  void denied() {
    Answer answer = as("recipient", "{'action':'create_server','region':'eu-test-2'}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json())
        .isEqualTo(
            Json.object()
                .put("allowed", false)
                .put("code", Refusal.ANOTHER_REGION.code())
                .put("message", Refusal.ANOTHER_REGION.sentence()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no-uuid", "01900000-0000-7000-8000-000000000002"})
  @DisplayName("R30: what is no image's ID is answered as one that nobody has")
  void noImage(String id) {
    Events event = ask(CREATE).claim("project_id", "owner").path("image_id", id);

    assertThat(event.sentTo(function).body()).isEqualTo(as("stranger", CREATE).body());
  }

  @Test
  @DisplayName("R10: the availability zone makes no difference")
  void zone() {
    as("owner", "{'action':'create_server','availability_zone':'anywhere','region':'eu-test-1'}")
        .allows();
  }

  @Test
  void aServiceAsksForAnyProject() {
    asService("{'action':'create_server','project_id':'recipient'}").allows();
    asService("{'action':'create_server','project_id':'stranger'}")
        .deniesFor(Refusal.IMAGE_NOT_FOUND);
  }

  @Test
  void aServiceWithoutAProjectNamesOne() {
    assertThat(asService(CREATE).isRefusedFor(Refusal.NO_PROJECT).status()).isEqualTo(401);
  }

  @Test
  void othersAskForTheirOwnProjectOnly() {
    Answer answer = as("recipient", "{'action':'create_server','project_id':'owner'}");

    assertThat(answer.isRefusedFor(Refusal.PROJECT_NOT_ENTITLED).status()).isEqualTo(403);
    as("recipient", "{'action':'create_server','project_id':'recipient'}").allows();
  }

  @Test
  void aReaderMayAsk() {
    ask(CREATE).claim("project_id", "owner").claim("roles", "[reader]").sentTo(function).allows();
    ask(CREATE)
        .claim("project_id", "owner")
        .claim("roles", "[guest]")
        .sentTo(function)
        .isRefusedFor(Refusal.ROLE_NOT_ENTITLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"                                              | EMPTY_BODY",
        "{}                                                 | UNKNOWN_ACTION",
        "{'action':'CREATE_SERVER'}                         | UNKNOWN_ACTION",
        "{'action':'create_server','region':'no region'}    | MALFORMED_REQUEST",
        "{'action':'create_server','availability_zone':[]}  | MALFORMED_REQUEST",
        "{'action':'create_server','project_id':'a b'}      | INVALID_PROJECT_ID"
      })
  @DisplayName("R31: a malformed question is refused, not answered")
  void malformed(String body, Refusal refusal) {
    assertThat(as("owner", body).isRefusedFor(refusal).status()).isEqualTo(400);
  }
}
