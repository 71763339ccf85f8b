package io.imageshare.revoke;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.store.LostOutcomes;
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

/** Stopping to share an image with one project. */
class StopOneTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final RevokeHandler function = new RevokeHandler(region.components());
  private final Share share = AShare.of(IMAGE, RECIPIENT).accepted().build();

  @BeforeEach
  void aShare() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    region.put(share);
  }

  private static Events stop(String project) {
    return Events.of("DELETE /v2/images/{image_id}/members/{member_id}")
        .claim("project_id", project)
        .path("image_id", IMAGE)
        .path("member_id", "recipient");
  }

  private static void expect(Refusal refusal, Answer answer) {
    assertThat(answer.isRefusedFor(refusal).status()).isEqualTo(refusal.imageApiStatus());
  }

  @Test
  @DisplayName("R26: the answer is empty, and the share is gone")
  void stopped() {
    Answer answer = stop("owner").sentTo(function);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(region.share(IMAGE, RECIPIENT)).isNull();
    expect(Refusal.SHARE_NOT_FOUND, stop("owner").sentTo(function));
  }

  @ParameterizedTest
  @CsvSource({
    "owner,     image_id,  no-uuid,  IMAGE_NOT_FOUND",
    "owner,     image_id,  01900000-0000-7000-8000-000000000002, IMAGE_NOT_FOUND",
    "owner,     member_id, stranger, SHARE_NOT_FOUND",
    "owner,     member_id, a b,      SHARE_NOT_FOUND",
    "recipient, member_id, recipient, ONLY_OWNER_STOPS",
    "stranger,  member_id, recipient, IMAGE_NOT_FOUND"
  })
  @DisplayName("R7, R30: the owner alone stops, and only what there is")
  void refused(String from, String parameter, String value, Refusal refusal) {
    expect(refusal, stop(from).path(parameter, value).sentTo(function));

    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(share);
  }

  @Test
  @DisplayName("R32: whether a stop that nobody heard of stands isn't known")
  void unknown() {
    LostOutcomes lost = new LostOutcomes(() -> true, () -> true);

    expect(
        Refusal.OUTCOME_UNKNOWN, stop("owner").sentTo(new RevokeHandler(region.disturbed(lost))));
  }
}
