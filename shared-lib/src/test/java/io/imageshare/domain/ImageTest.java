package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.named;
import static io.imageshare.testkit.Examples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AnImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The record of an image. */
class ImageTest {
  @Test
  void anImageThatNobodySharesIsPrivate() {
    assertThat(image(ImageKind.DATA_DISK).visibility()).isEqualTo(Visibility.PRIVATE);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void anImageIsSharedWithTheFirstShareInWhateverState(ShareState state) {
    assertThat(shared(RECIPIENT, state).image().visibility()).isEqualTo(Visibility.SHARED);
  }

  @Test
  void anImageThatIsDeclaredSharedIsSharedBeforeItsFirstShareAndAfterItsLast() {
    Image declared =
        image(ImageKind.SYSTEM_DISK)
            .edited(
                ImageStatus.ACTIVE,
                new ImageSettings(Visibility.SHARED, false, false),
                named("image"),
                LATER);

    assertThat(declared.visibility()).isEqualTo(Visibility.SHARED);
    assertThat(shared(declared, RECIPIENT, ShareState.PENDING).image().visibility())
        .isEqualTo(Visibility.SHARED);
  }

  @Test
  void aPublicImageIsPublic() {
    assertThat(AnImage.of(IMAGE, OWNER).visibility(Visibility.PUBLIC).build().visibility())
        .isEqualTo(Visibility.PUBLIC);
  }

  @Test
  void anEditKeepsTheSharesAndCountsOneEdition() {
    Image shared = shared(RECIPIENT, ShareState.ACCEPTED).image();

    Image edited =
        shared.edited(
            ImageStatus.ACTIVE,
            new ImageSettings(Visibility.PRIVATE, false, true),
            named("renamed"),
            LATER);

    assertThat(edited.shares()).isEqualTo(1);
    assertThat(edited.accepted()).isEqualTo(1);
    assertThat(edited.edition()).isEqualTo(shared.edition() + 1);
    assertThat(edited.isProtected()).isTrue();
    assertThat(edited.description().name()).isEqualTo("renamed");
    assertThat(edited.created()).isEqualTo(NOW);
    assertThat(edited.updated()).isEqualTo(LATER);
  }

  @Test
  void sharingIsNoEdit() {
    Image image = image(ImageKind.SYSTEM_DISK);

    Image shared = shared(image, RECIPIENT, ShareState.PENDING).image();

    assertThat(shared.edition()).isEqualTo(image.edition());
    assertThat(shared.updated()).isEqualTo(image.updated());
  }

  @ParameterizedTest(name = "{0} can become {1}: {2}")
  @CsvSource({
    "QUEUED, QUEUED, true",
    "QUEUED, SAVING, true",
    "QUEUED, ACTIVE, true",
    "SAVING, QUEUED, false",
    "SAVING, ACTIVE, true",
    "ACTIVE, QUEUED, false",
    "ACTIVE, SAVING, false",
    "ACTIVE, ACTIVE, true",
    "ACTIVE, DEACTIVATED, false",
    "DEACTIVATED, ACTIVE, false",
    "DEACTIVATED, DEACTIVATED, true"
  })
  void theMakingOfAnImageGoesForwardsOnly(ImageStatus from, ImageStatus to, boolean possible) {
    assertThat(from.canBecome(to)).isEqualTo(possible);
  }

  @Test
  void aJobInWhichAnyPairWasRefusedNamesTheFirstRefusal() {
    PairResult done = new PairResult(IMAGE, RECIPIENT, null);
    PairResult full = new PairResult(IMAGE, OTHER_RECIPIENT, Refusal.RECIPIENT_QUOTA_REACHED);
    PairResult hidden = new PairResult(IMAGE, OTHER_RECIPIENT, Refusal.IMAGE_NOT_FOUND);

    assertThat(job(List.of(done, full, hidden)).firstRefusal())
        .contains(Refusal.RECIPIENT_QUOTA_REACHED);
    assertThat(job(List.of(done)).firstRefusal()).isEmpty();
  }

  private static Job job(List<PairResult> results) {
    return new Job(
        new JobId(IMAGE.value()), RECIPIENT, JobType.ADD_MEMBERS, NOW, LATER, results, null);
  }
}
