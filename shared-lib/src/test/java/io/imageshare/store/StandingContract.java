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
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.image;
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
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
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
    assertThat(shares.standing(IMAGE, Set.of(OWNER), NOW)).isEmpty();
  }

  @Test
  @DisplayName("R27: nor has one that was deleted, whatever shares it had")
  void deletedImage() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    deleted(IMAGE);

    assertThat(shares.standing(IMAGE, Set.of(OWNER, RECIPIENT), NOW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ImageStatus.class)
  void anImageIsReadAsItWasWritten(ImageStatus status) {
    ImageDescription description =
        new ImageDescription(
            "Ubuntu 😀", "qcow2", "bare", 5L, 7L, 40, 1024, List.of("b", "a"), Map.of("k", ""));
    Image image =
        AnImage.of(IMAGE, OWNER)
            .kind(ImageKind.FULL_ECS)
            .status(status)
            .settings(new ImageSettings(Visibility.PUBLIC, false, true))
            .encrypted(true)
            .described(description)
            .updated(LATER)
            .build();

    created(image);

    assertThat(standing(IMAGE)).isEqualTo(Standing.of(image, List.of(), NOW));
  }

  @Test
  void anImageOfWhichLittleIsKnownIsReadAsItWasWritten() {
    Image image = image(IMAGE, ImageKind.DATA_DISK);

    created(image);

    assertThat(standing(IMAGE)).isEqualTo(Standing.of(image, List.of(), NOW));
  }

  @Test
  void onlyTheSharesOfTheProjectsAskedAboutAreRead() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.PENDING);
    created(OTHER_IMAGE);
    moved(OTHER_IMAGE, STRANGER, ShareState.PENDING);

    Share accepted = AShare.of(IMAGE, RECIPIENT).accepted().build();
    assertThat(standing(IMAGE, RECIPIENT, STRANGER).shares())
        .isEqualTo(Map.of(RECIPIENT, accepted));
    assertThat(standing(IMAGE).shares()).isEmpty();
  }

  @Test
  void aShareIsReadAsItWasWritten() {
    created(IMAGE);
    Share share = AShare.of(IMAGE, RECIPIENT).accepted().updated(LATER).vault("vault-1").build();
    shares.commit(standing(IMAGE), List.of(new Transition(null, share)), LIMITS, BY, AMPLE);

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

    Standing standing = shares.standing(IMAGE, Set.copyOf(recipients), NOW).orElseThrow();

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
        .isEqualTo(Standing.of(image(id(2), ImageKind.SYSTEM_DISK), List.of(), NOW));
  }
}
