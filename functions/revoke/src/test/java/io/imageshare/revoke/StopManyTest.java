package io.imageshare.revoke;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
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

/** Stopping to share several images with several projects. */
class StopManyTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final RevokeHandler function = new RevokeHandler(region.components());

  @BeforeEach
  void aShareOfOneOfTwoImages() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    region.put(AnImage.of(OTHER_IMAGE, STRANGER).build());
    region.put(AShare.of(IMAGE, RECIPIENT).build());
  }

  private Answer stop(String body, Object... values) {
    return Events.of("DELETE /v1/cloudimages/members")
        .claim("project_id", "owner")
        .json(body, values)
        .sentTo(function);
  }

  @Test
  @DisplayName("R7, R32: each pair has its own result; what isn't shared succeeds")
  void results() {
    Answer answer =
        stop(
            "{'images':['%s','%s'],'projects':['recipient','other-recipient']}",
            IMAGE, OTHER_IMAGE);

    Job job = region.job(OWNER, answer);
    assertThat(answer.body()).isEqualTo("{\"job_id\":\"%s\"}", job.id());
    assertThat(job.type()).isEqualTo(JobType.DELETE_MEMBERS);
    assertThat(job.results())
        .containsExactly(
            new PairResult(IMAGE, RECIPIENT, null),
            new PairResult(IMAGE, OTHER_RECIPIENT, null),
            new PairResult(OTHER_IMAGE, RECIPIENT, Refusal.IMAGE_NOT_FOUND),
            new PairResult(OTHER_IMAGE, OTHER_RECIPIENT, Refusal.IMAGE_NOT_FOUND));
    assertThat(region.share(IMAGE, RECIPIENT)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"                                                     | EMPTY_BODY",
        "{'images':['%s']}                                        | MALFORMED_REQUEST",
        "{'images':['x'],'projects':['recipient']}                | INVALID_IMAGE_ID",
        "{'images':['%s'],'projects':['']}                        | INVALID_PROJECT_ID",
        "{'images':['%s'],'projects':['recipient'],'region':null} | PLACE_NAMED",
        "{'images':['%s'],'projects':['recipient'],'organizations':['o']} | PROJECTS_ONLY"
      })
  @DisplayName("R31: a batch with anything malformed in it is refused whole, by 400")
  void malformed(String body, Refusal refusal) {
    assertThat(stop(body, IMAGE).isRefusedFor(refusal).status()).isEqualTo(400);
    assertThat(region.share(IMAGE, RECIPIENT)).isNotNull();
  }
}
