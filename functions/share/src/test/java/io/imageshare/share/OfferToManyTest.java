package io.imageshare.share;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Warning;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Examples;
import io.imageshare.testkit.TestRegion;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offering several images to several projects. */
class OfferToManyTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final ShareHandler function = new ShareHandler(region.components());

  @BeforeEach
  void images() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    region.put(AnImage.of(OTHER_IMAGE, OWNER).encrypted(true).build());
  }

  private Answer offer(String body, Object... values) {
    return Events.of("POST /v1/cloudimages/members")
        .claim("project_id", "owner")
        .json(body, values)
        .sentTo(function);
  }

  @Test
  @DisplayName("R6: the answer names the finished job and warns; each pair has its own result")
  void results() {
    Answer answer =
        offer(
            "{'images':['%s','%s','%s'],'projects':['recipient','other-recipient']}",
            OTHER_IMAGE, IMAGE, IMAGE);

    Job job = region.job(OWNER, answer);
    assertThat(answer.body())
        .isEqualTo(
            "{\"job_id\":\"%s\",\"warning\":\"%s\"}", job.id(), Warning.DISCLOSURE.sentence());
    assertThat(job.type()).isEqualTo(JobType.ADD_MEMBERS);
    assertThat(job.results())
        .containsExactly(
            new PairResult(OTHER_IMAGE, RECIPIENT, Refusal.ENCRYPTED_IMAGE),
            new PairResult(OTHER_IMAGE, OTHER_RECIPIENT, Refusal.ENCRYPTED_IMAGE),
            new PairResult(IMAGE, RECIPIENT, null),
            new PairResult(IMAGE, OTHER_RECIPIENT, null));
    assertThat(region.share(IMAGE, RECIPIENT)).isNotNull();
    assertThat(region.share(OTHER_IMAGE, RECIPIENT)).isNull();
  }

  @Test
  @DisplayName("R32: what is offered already succeeds and stays as it is")
  void again() {
    Share accepted = AShare.of(IMAGE, RECIPIENT).accepted().build();
    region.put(accepted);

    Answer answer = offer("{'images':['%s'],'projects':['recipient']}", IMAGE);

    assertThat(region.job(OWNER, answer).firstRefusal()).isEmpty();
    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'images':['%s']}                                         | MALFORMED_REQUEST",
        "{'images':['%s','x'],'projects':['recipient']}            | INVALID_IMAGE_ID",
        "{'images':['%s'],'projects':['recipient','a b']}          | INVALID_PROJECT_ID",
        "{'images':['%s'],'projects':['recipient'],'region':''}    | PLACE_NAMED",
        "{'images':['%s'],'projects':['recipient'],'domains':['d']}| PROJECTS_ONLY"
      })
  @DisplayName("R31: a batch with anything malformed in it is refused whole, by 400")
  void malformed(String body, Refusal refusal) {
    assertThat(offer(body, IMAGE).isRefusedFor(refusal).status()).isEqualTo(400);
    assertThat(region.share(IMAGE, RECIPIENT)).isNull();
  }

  @Test
  void aBatchOfMoreThan100ImagesIsRefusedWhole() {
    String images =
        IntStream.rangeClosed(1, 101)
            .mapToObj(number -> "'" + Examples.id(number) + "'")
            .collect(Collectors.joining(","));

    Answer answer = offer("{'images':[%s],'projects':['recipient']}", images);

    assertThat(answer.isRefusedFor(Refusal.BATCH_TOO_LARGE).status()).isEqualTo(400);
    assertThat(region.share(IMAGE, RECIPIENT)).isNull();
  }
}
