package io.imageshare.respond;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
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

/** Answering the offers of several images. */
class AnswerManyTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final RespondHandler function = new RespondHandler(region.components());

  @BeforeEach
  void twoOffers() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    region.put(AnImage.of(OTHER_IMAGE, OWNER).build());
    region.put(AShare.of(IMAGE, RECIPIENT).build());
    region.put(AShare.of(IMAGE, OTHER_RECIPIENT).build());
  }

  private Answer answer(String body, Object... values) {
    return Events.of("PUT /v1/cloudimages/members")
        .claim("project_id", "recipient")
        .claim("projects", "recipient other-recipient")
        .json(body, values)
        .sentTo(function);
  }

  @Test
  @DisplayName("R12: each image has its own result, and only the named project's shares change")
  void results() {
    Answer answer =
        answer(
            "{'images':['%s','%s'],'project_id':'recipient','status':'accepted'}",
            IMAGE, OTHER_IMAGE);

    Job job = region.job(RECIPIENT, answer);
    assertThat(answer.body()).isEqualTo("{\"job_id\":\"%s\"}", job.id());
    assertThat(job.type()).isEqualTo(JobType.UPDATE_MEMBERS);
    assertThat(job.results())
        .containsExactly(
            new PairResult(IMAGE, RECIPIENT, null),
            new PairResult(OTHER_IMAGE, RECIPIENT, Refusal.IMAGE_NOT_FOUND));
    assertThat(region.share(IMAGE, RECIPIENT))
        .isEqualTo(AShare.of(IMAGE, RECIPIENT).accepted().updated(LATER).build());
    assertThat(region.share(IMAGE, OTHER_RECIPIENT))
        .isEqualTo(AShare.of(IMAGE, OTHER_RECIPIENT).build());
  }

  @Test
  @DisplayName("R10: who has several projects answers for the one that the body names")
  void anotherProject() {
    Answer answer =
        answer("{'images':['%s'],'project_id':'other-recipient','status':'rejected'}", IMAGE);

    assertThat(region.job(OTHER_RECIPIENT, answer).firstRefusal()).isEmpty();
    assertThat(region.share(IMAGE, OTHER_RECIPIENT))
        .isEqualTo(AShare.of(IMAGE, OTHER_RECIPIENT).rejected().updated(LATER).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'project_id':'recipient','status':'accepted'}            | 400 | MALFORMED_REQUEST",
        "{'images':['x'],'project_id':'recipient','status':'accepted'}"
            + "| 400 | INVALID_IMAGE_ID",
        "{'images':['%s'],'status':'accepted'}                     | 400 | INVALID_PROJECT_ID",
        "{'images':['%s'],'project_id':'recipient'}                | 400 | INVALID_STATUS",
        "{'images':['%s'],'project_id':'stranger','status':'accepted'}"
            + "| 403 | PROJECT_NOT_ENTITLED",
        "{'images':['%s'],'project_id':'recipient','status':'accepted','region':'x'}"
            + "| 400 | PLACE_NAMED"
      })
  @DisplayName("R10, R31: a batch that isn't as it should be is refused whole")
  void malformed(String body, int status, Refusal refusal) {
    assertThat(answer(body, IMAGE).isRefusedFor(refusal).status()).isEqualTo(status);
    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(AShare.of(IMAGE, RECIPIENT).build());
  }
}
