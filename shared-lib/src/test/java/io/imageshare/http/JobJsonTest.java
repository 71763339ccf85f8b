package io.imageshare.http;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Job;
import io.imageshare.domain.Job.MadeImage;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** How jobs look, as the clients of the Image Management Service poll them. */
class JobJsonTest {
  private static final JobId ID = new JobId("01900000-0000-7000-8000-0000000000aa");
  private static final PairResult DONE = new PairResult(IMAGE, RECIPIENT, null);
  private static final PairResult REFUSED =
      new PairResult(IMAGE, OTHER_RECIPIENT, Refusal.RECIPIENT_QUOTA_REACHED);

  private static Job job(JobType type, PairResult... results) {
    return new Job(ID, OWNER, type, NOW, LATER, List.of(results), null);
  }

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }

  @Test
  void aJobWithoutRefusalsHasSucceeded() {
    assertThat(JobJson.of(job(JobType.UPDATE_MEMBERS, DONE)))
        .isEqualTo(
            json(
                "{'job_id':'01900000-0000-7000-8000-0000000000aa',"
                    + "'job_type':'imsUpdateImageMembersJob','status':'SUCCESS',"
                    + "'begin_time':'2026-01-31T12:00:00.123Z',"
                    + "'end_time':'2026-01-31T12:01:00.123Z',"
                    + "'error_code':null,'fail_reason':null,"
                    + "'entities':{'results':[{'image_id':'01900000-0000-7000-8000-000000000001',"
                    + "'project_id':'recipient','status':'success'}]}}"));
  }

  @Test
  void aJobHasFailedForTheFirstRefusalAndTellsWhichPairsStand() {
    JsonNode json = JobJson.of(job(JobType.UPDATE_MEMBERS, DONE, REFUSED));

    assertThat(json.path("status").stringValue()).isEqualTo("FAIL");
    assertThat(json.path("error_code").stringValue()).isEqualTo("IMG.0088");
    assertThat(json.path("fail_reason").stringValue())
        .isEqualTo(Refusal.RECIPIENT_QUOTA_REACHED.sentence());
    JsonNode results = json.path("entities").path("results");
    assertThat(results.path(0).path("status").stringValue()).isEqualTo("success");
    assertThat(results.path(1).path("status").stringValue()).isEqualTo("fail");
    assertThat(results.path(1).path("error_code").stringValue()).isEqualTo("IMG.0088");
  }

  @Test
  void aReplicationTellsTheImageThatItMade() {
    Job job =
        new Job(
            ID, OWNER, JobType.COPY_IMAGE, NOW, LATER, List.of(), new MadeImage(IMAGE, "replica"));

    assertThat(JobJson.of(job).path("entities"))
        .isEqualTo(
            json("{'image_id':'01900000-0000-7000-8000-000000000001','image_name':'replica'}"));
  }

  @ParameterizedTest
  @EnumSource(JobType.class)
  @DisplayName("R6: who shares, and nobody else, is warned of what it discloses")
  void warning(JobType type) {
    Job job = job(type, DONE);
    boolean warned = type == JobType.ADD_MEMBERS;

    for (JsonNode json : List.of(JobJson.accepted(job), JobJson.of(job))) {
      assertThat(json.path("job_id").stringValue()).isEqualTo(ID.value());
      assertThat(json.path("warning").asString(""))
          .isEqualTo(warned ? Warning.DISCLOSURE.sentence() : "");
    }
  }
}
