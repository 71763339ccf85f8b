package io.imageshare.list.account;

import static io.imageshare.list.Answers.body;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Response;
import io.imageshare.list.Records;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jobs of batch calls. */
class JobsTest {
  private static final JobId ID = new JobId("0192f0c2-11aa-7b2c-9d3e-4f5a6b7c8d9e");

  private static final Job JOB =
      new Job(
          ID,
          OWNER,
          JobType.ADD_MEMBERS,
          Records.START,
          Records.START.plusMillis(250),
          List.of(new PairResult(id(1), RECIPIENT, null)),
          null);

  private final Jobs jobs = new Jobs(new Records().with(JOB).jobs());

  @Test
  void theProjectThatMadeItFindsItOnBothRoutes() {
    for (Response response :
        List.of(jobs.own(asking(ID.value()).from(OWNER)), ofProject("owner", OWNER))) {
      assertThat(body(response).path("job_id").stringValue()).isEqualTo(ID.value());
      assertThat(body(response).path("status").stringValue()).isEqualTo("SUCCESS");
      assertThat(body(response).path("end_time").stringValue())
          .isEqualTo("2026-11-03T12:00:00.373Z");
    }
  }

  @Test
  @DisplayName("R30: no other project finds it")
  void others() {
    Refused.as(Refusal.JOB_NOT_FOUND, () -> jobs.own(asking(ID.value()).from(RECIPIENT)));
    Refused.as(Refusal.JOB_NOT_FOUND, () -> ofProject("recipient", RECIPIENT));
  }

  @Test
  @DisplayName("R10: the token has to entitle to the project that the path names")
  void entitlement() {
    Refused.as(Refusal.PROJECT_NOT_ENTITLED, () -> ofProject("owner", RECIPIENT));
    Refused.as(Refusal.PROJECT_NOT_ENTITLED, () -> ofProject("no project", OWNER));
    assertThat(
            jobs.ofProject(asking(ID.value()).path("project_id", "owner").fromOperator(RECIPIENT))
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0192f0c2-11aa-7b2c-9d3e-4f5a6b7c8d9f"})
  void anyOtherIdIsNoJobs(String id) {
    Refused.as(Refusal.JOB_NOT_FOUND, () -> jobs.own(asking(id).from(OWNER)));
  }

  private Response ofProject(String project, ProjectId asking) {
    return jobs.ofProject(asking(ID.value()).path("project_id", project).from(asking));
  }

  private static Events asking(String id) {
    return Events.of("GET /v1/cloudimages/job/{job_id}").path("job_id", id);
  }
}
