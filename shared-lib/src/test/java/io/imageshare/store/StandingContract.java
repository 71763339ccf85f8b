package io.imageshare.store;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OTHER_IMAGE;
import static io.imageshare.domain.Examples.OTHER_RECIPIENT;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.STRANGER;
import static io.imageshare.domain.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an image and its shares are read. */
public abstract class StandingContract extends StoreContract {
  protected StandingContract(Supplier<Stores> empty) {
    super(empty);
  }

  @Test
  void anImageThatThereNeverWasHasNoStanding() {
    assertThat(shares.standing(IMAGE, Set.of(OWNER))).isEmpty();
  }

  @Test
  @DisplayName("R27: nor has one that was deleted, whatever shares it had")
  void deletedImage() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    deleted(IMAGE);

    assertThat(shares.standing(IMAGE, Set.of(OWNER, RECIPIENT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ImageStatus.class)
  void anImageIsReadAsItWasWritten(ImageStatus status) {
    ImageDescription description =
        new ImageDescription(
            "Ubuntu 😀", "qcow2", "bare", 5L, 7L, 40, 1024, List.of("b", "a"), Map.of("k", ""));
    Image image =
        new Image(
            IMAGE,
            OWNER,
            ImageKind.FULL_ECS,
            status,
            new ImageSettings(Visibility.PUBLIC, false, true),
            true,
            description,
            null,
            0,
            0,
            1,
            NOW,
            LATER);

    created(image);

    assertThat(standing(IMAGE)).isEqualTo(new Standing(image, Map.of()));
  }

  @Test
  void anImageOfWhichLittleIsKnownIsReadAsItWasWritten() {
    Image image = image(IMAGE, ImageKind.DATA_DISK);

    created(image);

    assertThat(standing(IMAGE)).isEqualTo(new Standing(image, Map.of()));
  }

  @Test
  void onlyTheSharesOfTheProjectsAskedAboutAreRead() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.PENDING);
    created(OTHER_IMAGE);
    moved(OTHER_IMAGE, STRANGER, ShareState.PENDING);

    Share accepted = new Share(IMAGE, RECIPIENT, ShareState.ACCEPTED, NOW, NOW, null);
    assertThat(standing(IMAGE, RECIPIENT, STRANGER).shares())
        .isEqualTo(Map.of(RECIPIENT, accepted));
    assertThat(standing(IMAGE).shares()).isEmpty();
  }

  @Test
  void aShareIsReadAsItWasWritten() {
    created(IMAGE);
    Share share = new Share(IMAGE, RECIPIENT, ShareState.ACCEPTED, NOW, LATER, "vault-1");
    shares.commit(standing(IMAGE), List.of(new Transition(null, share)), LIMITS, AMPLE);

    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(share);
  }

  @Test
  void projectsWhoseNamesBeginTheSameAreToldApart() {
    ProjectId longer = new ProjectId(RECIPIENT + "-2");
    created(IMAGE);
    moved(IMAGE, longer, ShareState.PENDING);

    assertThat(standing(IMAGE, RECIPIENT).shares()).isEmpty();
    assertThat(standing(IMAGE, RECIPIENT, longer).shares()).containsOnlyKeys(longer);
  }

  @Test
  @DisplayName("R1: the shares of more projects than one call reads are all there")
  void manyProjects() {
    List<ProjectId> recipients = projects(250);
    created(IMAGE);
    shared(IMAGE, recipients, ShareState.PENDING);

    Standing standing = shares.standing(IMAGE, Set.copyOf(recipients)).orElseThrow();

    assertThat(standing.shares().keySet()).containsExactlyInAnyOrderElementsOf(recipients);
    assertThat(standing.image().shares()).isEqualTo(recipients.size());
    assertThat(standing.image().accepted()).isZero();
  }

  @Test
  void imagesHaveNothingToDoWithEachOther() {
    ImageId first = created(id(1)).id();
    ImageId second = created(id(2)).id();
    moved(first, RECIPIENT, ShareState.ACCEPTED);

    assertThat(standing(second, RECIPIENT))
        .isEqualTo(new Standing(image(id(2), ImageKind.SYSTEM_DISK), Map.of()));
  }
}
