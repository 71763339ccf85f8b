package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.ExampleImage.image;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deleting images. */
class DeletingTest {
  private final Records records = new Records();
  private final Deleting deleting =
      new Deleting(
          new ImageUpdater(records.shares(), Clock.fixed(LATER, ZoneOffset.UTC)),
          records.images(),
          Clock.fixed(LATER, ZoneOffset.UTC));

  @BeforeEach
  void anImageOfTheOwners() {
    records.put(image());
    records.share(IMAGE, RECIPIENT, ShareState.ACCEPTED);
  }

  @Test
  @DisplayName("R7: the owner deletes an image that is shared")
  void owner() {
    assertThat(delete(member(OWNER))).isInstanceOf(Outcome.Done.class);
    assertGone();
  }

  @Test
  void anOperatorDeletesAnImage() {
    assertThat(delete(operator())).isInstanceOf(Outcome.Done.class);
    assertGone();
  }

  @Test
  @DisplayName("R30: nobody else deletes it, and only who knows of it is told that it is there")
  void others() {
    assertThat(delete(member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.ONLY_OWNER_CHANGES));
    assertThat(delete(member(STRANGER))).isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertThat(records.writes()).isZero();
  }

  @Test
  void anImageThatIsProtectedMeanwhileStays() {
    records.meanwhile(this::protect);

    assertThat(delete(member(OWNER))).isEqualTo(new Outcome.Refused<>(Refusal.PROTECTED_IMAGE));
    assertThat(records.writes()).isZero();
  }

  @Test
  void anotherChangeMeanwhileIsNotInTheWay() {
    records.meanwhile(
        () ->
            records.edit(
                image()
                    .edited(image().status(), ImageSettings.PLAIN, image().description(), LATER)));

    assertThat(delete(member(OWNER))).isInstanceOf(Outcome.Done.class);
    assertGone();
  }

  @Test
  @DisplayName("R32: of two who delete an image one has done it, and the other is told it is gone")
  void deletedMeanwhile() {
    records.meanwhile(() -> delete(operator()));

    assertThat(delete(member(OWNER))).isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertThat(records.writes()).isEqualTo(1);
  }

  @Test
  @DisplayName("R32: where it isn't known whether it is gone, repeating the request tells")
  void unknown() {
    records.loseNextAnswer();

    assertThat(delete(member(OWNER))).isEqualTo(new Outcome.Unknown<>());
    assertThat(delete(member(OWNER))).isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertThat(records.writes()).isEqualTo(1);
  }

  private void protect() {
    Image image = records.image(IMAGE);
    records.edit(
        image.edited(
            image.status(),
            new ImageSettings(Visibility.PRIVATE, false, true),
            image.description(),
            LATER));
  }

  private Outcome<Image> delete(Actor actor) {
    return deleting.delete(IMAGE, actor, AMPLE);
  }

  private void assertGone() {
    assertThat(records.find(IMAGE)).isEmpty();
  }
}
