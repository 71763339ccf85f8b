package io.imageshare.share;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.domain.Warning;
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

/** Offering an image to one project. */
class OfferToOneTest {
  private final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final ShareHandler function = new ShareHandler(region.components());

  @BeforeEach
  void anImage() {
    region.put(AnImage.of(IMAGE, OWNER).build());
  }

  private static Events offer(String project) {
    return Events.of("POST /v2/images/{image_id}/members")
        .claim("project_id", project)
        .path("image_id", IMAGE)
        .json("{'member':'recipient','name':'ignored'}");
  }

  private static void expect(Refusal refusal, Answer answer) {
    assertThat(answer.isRefusedFor(refusal).status()).isEqualTo(refusal.imageApiStatus());
  }

  @Test
  @DisplayName("R6, R11: the answer is the pending member, with the warning beside it")
  void offered() {
    Answer answer = offer("owner").sentTo(function);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"member_id":"recipient","image_id":"%s","status":"pending",\
            "created_at":"2026-01-31T12:01:00Z","updated_at":"2026-01-31T12:01:00Z",\
            "schema":"/v2/schemas/member"}"""
                .formatted(IMAGE));
    assertThat(answer.header("X-Imageshare-Warning")).isEqualTo(Warning.DISCLOSURE.sentence());
    assertThat(region.share(IMAGE, RECIPIENT))
        .isEqualTo(AShare.of(IMAGE, RECIPIENT).at(LATER).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"                                                | EMPTY_BODY",
        "{}                                                  | INVALID_PROJECT_ID",
        "{'member':7}                                        | INVALID_PROJECT_ID",
        "{'member':'a b'}                                    | INVALID_PROJECT_ID",
        "{'member':'recipient','region':'eu-test-1'}         | PLACE_NAMED",
        "{'member':'recipient','availability_zone':null}     | PLACE_NAMED"
      })
  @DisplayName("R3, R31: a body names one project and no place")
  void malformed(String body, Refusal refusal) {
    expect(refusal, offer("owner").json(body).sentTo(function));

    assertThat(region.share(IMAGE, RECIPIENT)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no-uuid", "01900000-0000-7000-8000-000000000002"})
  @DisplayName("R30: what is no image's ID is told as one that nobody has")
  void noImage(String id) {
    expect(Refusal.IMAGE_NOT_FOUND, offer("owner").path("image_id", id).sentTo(function));
  }

  @ParameterizedTest
  @CsvSource({
    "owner,     PENDING,  ALREADY_SHARED",
    "owner,     ACCEPTED, ALREADY_SHARED",
    "recipient, ACCEPTED, ONLY_OWNER_SHARES",
    "stranger,  ACCEPTED, IMAGE_NOT_FOUND"
  })
  void aShareStaysAsItIs(String from, ShareState state, Refusal refusal) {
    Share share = AShare.of(IMAGE, RECIPIENT).in(state).build();
    region.put(share);

    expect(refusal, offer(from).sentTo(function));

    assertThat(region.share(IMAGE, RECIPIENT)).isEqualTo(share);
  }

  @Test
  void anOwnerIsNoRecipientAndAReaderNoOwner() {
    expect(Refusal.SHARE_WITH_OWNER, offer("owner").json("{'member':'owner'}").sentTo(function));
    expect(Refusal.ROLE_NOT_ENTITLED, offer("owner").claim("roles", "[reader]").sentTo(function));
  }

  @ParameterizedTest
  @CsvSource({
    "SAVING,      PRIVATE, false, IMAGE_NOT_ACTIVE",
    "DEACTIVATED, PRIVATE, false, IMAGE_DEACTIVATED",
    "ACTIVE,      PUBLIC,  false, PUBLIC_IMAGE",
    "ACTIVE,      PRIVATE, true,  ENCRYPTED_IMAGE"
  })
  void anImageThatCanNotBeSharedSaysWhy(
      ImageStatus status, Visibility visibility, boolean encrypted, Refusal refusal) {
    region.put(
        AnImage.of(OTHER_IMAGE, OWNER)
            .status(status)
            .visibility(visibility)
            .encrypted(encrypted)
            .build());

    expect(refusal, offer("owner").path("image_id", OTHER_IMAGE).sentTo(function));
  }

  @Test
  void aFullImageIsOfferedToNobody() {
    region.put(AnImage.of(OTHER_IMAGE, OWNER).kind(ImageKind.FULL_ECS).build());
    region.put(AShare.of(OTHER_IMAGE, OTHER_RECIPIENT).accepted().build());

    expect(
        Refusal.RECIPIENT_QUOTA_REACHED,
        offer("owner").path("image_id", OTHER_IMAGE).sentTo(function));
  }

  @Test
  @DisplayName("R32: whether an offer that nobody heard of stands isn't known")
  void unknown() {
    LostOutcomes lost = new LostOutcomes(() -> true, () -> true);

    Answer answer = offer("owner").sentTo(new ShareHandler(region.disturbed(lost)));

    expect(Refusal.OUTCOME_UNKNOWN, answer);
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }
}
