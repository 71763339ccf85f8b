package io.imageshare.respond;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Answering the offer of one image. */
class AnswerOneTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final RespondHandler function = new RespondHandler(region.components());
  private final Share offer = AShare.of(IMAGE, RECIPIENT).build();

  @BeforeEach
  void anOffer() {
    region.put(AnImage.of(IMAGE, OWNER).kind(ImageKind.FULL_ECS).build());
    region.put(offer);
  }

  private static Events answer(String project, String body) {
    return Events.of("PUT /v2/images/{image_id}/members/{member_id}")
        .claim("project_id", project)
        .path("image_id", IMAGE)
        .path("member_id", "recipient")
        .json(body);
  }

  private static void expect(Refusal refusal, Answer answer) {
    assertThat(answer.isRefusedFor(refusal).status()).isEqualTo(refusal.imageApiStatus());
  }

  @ParameterizedTest
  @ValueSource(strings = {"accepted", "rejected"})
  @DisplayName("R12, R32: the answer is the member as it is now, the second time too")
  void answered(String status) {
    Events event = answer("recipient", "{'status':'" + status + "'}");

    Answer first = event.sentTo(function);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body())
        .isEqualTo(
            """
            {"member_id":"recipient","image_id":"%s","status":"%s",\
            "created_at":"2026-01-31T12:00:00Z","updated_at":"2026-01-31T12:01:00Z",\
            "schema":"/v2/schemas/member"}"""
                .formatted(IMAGE, status));
    assertThat(event.sentTo(function).body()).isEqualTo(first.body());
  }

  @Test
  void aVaultIsKeptAndNotShown() {
    Answer answer =
        answer("recipient", "{'status':'accepted','vault_id':'vault-1'}").sentTo(function);

    assertThat(answer.body()).doesNotContain("vault");
    assertThat(region.share(IMAGE, RECIPIENT))
        .isEqualTo(AShare.of(IMAGE, RECIPIENT).accepted().updated(LATER).vault("vault-1").build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"                                      | EMPTY_BODY",
        "{}                                        | INVALID_STATUS",
        "{'status':'pending'}                      | INVALID_STATUS",
        "{'status':'ACCEPTED'}                     | INVALID_STATUS",
        "{'status':'accepted','vault_id':7}        | MALFORMED_REQUEST",
        "{'status':'accepted','vault_id':'\\u0007'}| MALFORMED_REQUEST",
        "{'status':'accepted','region':'x'}        | PLACE_NAMED"
      })
  @DisplayName("R12, R31: an answer is accepted or rejected, and may name a vault")
  void malformed(String body, Refusal refusal) {
    expect(refusal, answer("recipient", body).sentTo(function));

    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(offer);
  }

  @Test
  void aVaultHasAtMost255Characters() {
    String body = "{'status':'accepted','vault_id':'" + "v".repeat(255);

    expect(Refusal.MALFORMED_REQUEST, answer("recipient", body + "v'}").sentTo(function));
    assertThat(answer("recipient", body + "'}").sentTo(function).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "owner,    recipient, OWNER_CANNOT_ANSWER",
    "stranger, recipient, IMAGE_NOT_FOUND",
    "stranger, stranger,  IMAGE_NOT_FOUND",
    "owner,    stranger,  SHARE_NOT_FOUND",
    "owner,    a b,       SHARE_NOT_FOUND"
  })
  @DisplayName("R12, R30: nobody answers for another project")
  void others(String from, String member, Refusal refusal) {
    expect(
        refusal, answer(from, "{'status':'accepted'}").path("member_id", member).sentTo(function));

    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(offer);
  }

  @Test
  @DisplayName("R2: where no place is free an offer isn't accepted, but rejected")
  void full() {
    region.put(AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build());

    expect(
        Refusal.RECIPIENT_QUOTA_REACHED,
        answer("recipient", "{'status':'accepted'}").sentTo(function));
    answer("recipient", "{'status':'rejected'}").sentTo(function).succeeds();
  }

  @Test
  @DisplayName("R32: whether an answer that nobody heard of stands isn't known")
  void unknown() {
    LostOutcomes lost = new LostOutcomes(() -> true, () -> false);

    expect(
        Refusal.OUTCOME_UNKNOWN,
        answer("recipient", "{'status':'accepted'}")
            .sentTo(new RespondHandler(region.disturbed(lost))));
  }
}
