package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.testkit.AnImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How what an owner has changed of an image is written. */
public abstract class EditContract extends StoreContract {
  private static final ImageDescription FULL =
      new ImageDescription(
          "full", "raw", "ova", 1L, 2L, 3, 4, List.of("a", "b"), Map.of("k", "v", "l", "w"));

  protected EditContract(Supplier<Stores> empty) {
    super(empty);
  }

  private Image edited(ImageDescription description) {
    return standing(IMAGE)
        .image()
        .edited(ImageStatus.ACTIVE, ImageSettings.PLAIN, description, LATER);
  }

  @Test
  void everythingThatCanBeChangedIsWritten() {
    created(
        AnImage.of(IMAGE, OWNER)
            .kind(ImageKind.FULL_ECS)
            .status(ImageStatus.QUEUED)
            .encrypted(true)
            .named("bare")
            .build());
    Image changed =
        standing(IMAGE)
            .image()
            .edited(
                ImageStatus.ACTIVE, new ImageSettings(Visibility.SHARED, true, true), FULL, LATER);

    assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.DONE);

    assertThat(standing(IMAGE).image()).isEqualTo(changed);
    assertThat(changed.description()).isEqualTo(FULL);
  }

  @Test
  void whatIsNotKnownAnyMoreIsForgotten() {
    created(IMAGE);
    images.edit(edited(FULL), BY, AMPLE);

    assertThat(images.edit(edited(named("bare")), BY, AMPLE)).isEqualTo(EditOutcome.DONE);

    assertThat(standing(IMAGE).image().description()).isEqualTo(named("bare"));
  }

  @Test
  void whatIsDeclaredIsTakenBack() {
    created(IMAGE);
    for (Visibility declared : Visibility.values()) {
      for (boolean hidden : List.of(true, false)) {
        Image changed = declared(new ImageSettings(declared, hidden, hidden));

        assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
        assertThat(standing(IMAGE).image()).isEqualTo(changed);
      }
    }
  }

  @Test
  @DisplayName("R42: a retirement is written, in part too, and withdrawn")
  void retirement() {
    created(AnImage.of(IMAGE, OWNER).retiring(LATER).build());
    for (Retirement next :
        List.of(
            new Retirement(NOW, OTHER_IMAGE, "Out of support."),
            new Retirement(LATER, null, "Out of support."),
            new Retirement(LATER, OTHER_IMAGE, null),
            new Retirement(NOW, null, null))) {
      Image changed = declared(ImageSettings.PLAIN.with(next));

      assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
      assertThat(standing(IMAGE).image()).isEqualTo(changed);
    }

    assertThat(images.edit(declared(ImageSettings.PLAIN), BY, AMPLE)).isEqualTo(EditOutcome.DONE);
    assertThat(standing(IMAGE).image().retirement()).isNull();
  }

  @Test
  @DisplayName("R5: an image that has a share does not become public, whichever was faster")
  void neverBothSharedAndPublic() {
    created(IMAGE);
    Standing read = standing(IMAGE);
    Image published = declared(new ImageSettings(Visibility.PUBLIC, false, false));
    moved(IMAGE, RECIPIENT, ShareState.PENDING);

    assertThat(images.edit(published, BY, AMPLE)).isEqualTo(EditOutcome.OVERTAKEN);
    assertThat(standing(IMAGE).image().isPublic()).isFalse();

    moved(IMAGE, RECIPIENT, null);
    assertThat(images.edit(published, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
    Transition offer = new Transition(null, Share.offered(IMAGE, RECIPIENT, Terms.NONE, NOW));
    assertThat(shares.commit(read, List.of(offer), LIMITS, BY, AMPLE))
        .isInstanceOf(CommitOutcome.Overtaken.class);
    assertThat(standing(IMAGE, RECIPIENT).shares()).isEmpty();
  }

  private Image declared(ImageSettings settings) {
    Image image = standing(IMAGE).image();
    return image.edited(image.status(), settings, image.description(), LATER);
  }

  @Test
  void sharesThatChangedMeanwhileAreKeptAndCounted() {
    created(IMAGE);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED);
    Image changed = edited(FULL);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.REJECTED);

    assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.DONE);

    Image image = standing(IMAGE).image();
    assertThat(image.shares()).isEqualTo(2);
    assertThat(image.accepted()).isEqualTo(1);
    assertThat(image.description()).isEqualTo(FULL);
    assertThat(standing(IMAGE, RECIPIENT).shares()).containsOnlyKeys(RECIPIENT);
  }

  @Test
  void anotherChangeOfTheOwnersIsNotWrittenOver() {
    created(IMAGE);
    Image changed = edited(FULL);
    images.edit(edited(named("faster")), BY, AMPLE);

    assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(standing(IMAGE).image().description()).isEqualTo(named("faster"));
  }

  @Test
  void ofManyChangesAtOnceOneIsWritten() {
    created(IMAGE);
    List<Image> changes =
        List.of("a", "b", "c", "d", "e").stream().map(name -> edited(named(name))).toList();

    List<EditOutcome> outcomes = Parallel.map(changes, changed -> images.edit(changed, BY, AMPLE));

    assertThat(outcomes).filteredOn(EditOutcome.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(EditOutcome.OVERTAKEN::equals).hasSize(4);
    assertThat(standing(IMAGE).image()).isEqualTo(changes.get(outcomes.indexOf(EditOutcome.DONE)));
  }

  @Test
  @DisplayName("R27: a deleted image is not changed")
  void deletedImage() {
    created(IMAGE);
    Image changed = edited(FULL);
    deleted(IMAGE);

    assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(shares.standing(IMAGE, Set.of(), NOW)).isEmpty();
  }

  @Test
  void anImageThatThereNeverWasIsNotMadeByChangingIt() {
    Image imagined = image(IMAGE, ImageKind.SYSTEM_DISK);
    Image changed = imagined.edited(ImageStatus.ACTIVE, ImageSettings.PLAIN, FULL, LATER);

    assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(shares.standing(IMAGE, Set.of(), NOW)).isEmpty();
  }
}
