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
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ImageStore.EditOutcome;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How an image is given to another project. */
public abstract class TransferContract extends StoreContract {
  private static final ProjectId NEXT = new ProjectId("next");

  protected TransferContract(Supplier<Stores> empty) {
    super(empty);
  }

  static Image given(Image read, ProjectId next) {
    ImageSettings settings = new ImageSettings(Visibility.PRIVATE, true, true);
    return read.edited(ImageStatus.ACTIVE, settings, named("given"), LATER).ownedBy(next);
  }

  private EditOutcome transfer(Image read, ProjectId next, Limits limits) {
    return images.transfer(read, given(read, next), limits, BY, AMPLE);
  }

  private List<ImageId> owned(ProjectId project) {
    ImageQuery query = new ImageQuery(project, true, Set.of(), Order.OLDEST_FIRST, null, 10, NOW);
    return shares.list(query).items().stream().map(listed -> listed.image().id()).toList();
  }

  private void assertStays(Image read) {
    assertThat(standing(IMAGE).image()).isEqualTo(read);
    assertThat(images.owned(OWNER)).isEqualTo(1);
    assertThat(images.owned(NEXT)).isZero();
    assertThat(owned(OWNER)).containsExactly(IMAGE);
    assertThat(owned(NEXT)).isEmpty();
  }

  @Test
  void listAndCountGoWithIt() {
    Image read = created(IMAGE);
    created(OTHER_IMAGE);

    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.DONE);

    assertThat(standing(IMAGE).image()).isEqualTo(given(read, NEXT));
    assertThat(images.owned(OWNER)).isEqualTo(1);
    assertThat(images.owned(NEXT)).isEqualTo(1);
    assertThat(owned(OWNER)).containsExactly(OTHER_IMAGE);
    assertThat(owned(NEXT)).containsExactly(IMAGE);
  }

  @Test
  void itCanBeGivenBackAndDeletedByWhoHasIt() {
    Image read = created(IMAGE);
    transfer(read, NEXT, LIMITS);
    transfer(standing(IMAGE).image(), OWNER, LIMITS);
    transfer(standing(IMAGE).image(), NEXT, LIMITS);

    deleted(IMAGE);

    assertThat(images.owned(OWNER)).isZero();
    assertThat(images.owned(NEXT)).isZero();
    assertThat(owned(NEXT)).isEmpty();
  }

  @Test
  @DisplayName("R2: its shares stay as they are, with their counts")
  void sharesStay() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    Image read = standing(IMAGE).image();
    moved(IMAGE, OTHER_RECIPIENT, ShareState.PENDING);

    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.DONE);

    Standing found = standing(IMAGE, RECIPIENT, OTHER_RECIPIENT);
    assertThat(found.shares()).containsOnlyKeys(RECIPIENT, OTHER_RECIPIENT);
    assertThat(found.image().shares()).isEqualTo(2);
    assertThat(found.image().accepted()).isEqualTo(1);
  }

  @Test
  @DisplayName("R5: nobody owns an image and has a share of it, whichever was faster")
  void notToARecipient() {
    Image read = created(IMAGE);
    Transition offer = new Transition(null, Share.offered(IMAGE, NEXT, Terms.NONE, NOW));
    Standing before = standing(IMAGE);
    moved(IMAGE, NEXT, ShareState.REJECTED);

    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.RECIPIENT);
    assertThat(standing(IMAGE).image().owner()).isEqualTo(OWNER);

    moved(IMAGE, NEXT, null);
    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.DONE);
    assertThat(shares.commit(before, List.of(offer), LIMITS, BY, AMPLE))
        .isInstanceOf(CommitOutcome.Overtaken.class);
    assertThat(standing(IMAGE, NEXT).shares()).isEmpty();
  }

  @Test
  void theNewOwnerMayNotOwnMoreThanItMay() {
    Limits one = new Limits(256, 10, 1);
    Image read = created(IMAGE);
    created(read.replicated(OTHER_IMAGE, NEXT, false, named("full"), NOW));

    assertThat(transfer(read, NEXT, one)).isEqualTo(EditOutcome.QUOTA_REACHED);

    assertThat(standing(IMAGE).image()).isEqualTo(read);
    assertThat(images.owned(OWNER)).isEqualTo(1);
    assertThat(owned(NEXT)).containsExactly(OTHER_IMAGE);
  }

  @Test
  void aPublicImageHasNoSharesAfterwardsEither() {
    Image read = created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    ImageSettings settings = new ImageSettings(Visibility.PUBLIC, false, false);
    Image changed = read.edited(read.status(), settings, read.description(), LATER).ownedBy(NEXT);

    assertThat(images.transfer(read, changed, LIMITS, BY, AMPLE)).isEqualTo(EditOutcome.OVERTAKEN);

    assertStays(standing(IMAGE).image());
  }

  @Test
  void anotherChangeIsNotWrittenOver() {
    Image read = created(IMAGE);
    Image faster = read.edited(ImageStatus.ACTIVE, ImageSettings.PLAIN, named("faster"), LATER);
    images.edit(faster, BY, AMPLE);

    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.OVERTAKEN);

    assertStays(faster);
  }

  @Test
  @DisplayName("R32: giving it twice counts once")
  void twice() {
    Image read = created(IMAGE);
    transfer(read, NEXT, LIMITS);

    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(images.owned(OWNER)).isZero();
    assertThat(images.owned(NEXT)).isEqualTo(1);
  }

  @Test
  void ofManyAtOnceOneGetsIt() {
    Image read = created(IMAGE);
    List<ProjectId> nexts = projects(5);

    List<EditOutcome> outcomes = Parallel.map(nexts, next -> transfer(read, next, LIMITS));

    assertThat(outcomes).filteredOn(EditOutcome.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(EditOutcome.OVERTAKEN::equals).hasSize(4);
    assertThat(images.owned(OWNER)).isZero();
    assertThat(nexts.stream().mapToLong(images::owned).sum()).isEqualTo(1);
  }

  @Test
  @DisplayName("R27: a deleted image is not given away")
  void deletedImage() {
    Image read = created(IMAGE);
    deleted(IMAGE);

    assertThat(transfer(read, NEXT, LIMITS)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(shares.standing(IMAGE, Set.of(), NOW)).isEmpty();
    assertThat(images.owned(NEXT)).isZero();
  }
}
