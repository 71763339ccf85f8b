package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ImageStore.EditOutcome;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How an image is deleted, with all its shares. */
public abstract class DeletionContract extends StoreContract {
  protected DeletionContract(Supplier<Stores> empty) {
    super(empty);
  }

  private EditOutcome delete(Image read) {
    return images.delete(read, LATER, BY, AMPLE);
  }

  @Test
  @DisplayName("R27: a deleted image is gone for owner and recipient, and counts no more")
  void gone() {
    Image image = created(IMAGE);
    created(OTHER_IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);

    assertThat(delete(image)).isEqualTo(EditOutcome.DONE);

    assertThat(shares.standing(IMAGE, Set.of(RECIPIENT), NOW)).isEmpty();
    assertThat(images.owned(OWNER)).isEqualTo(1);
    Set<ShareState> states = EnumSet.allOf(ShareState.class);
    assertThat(
            shares
                .list(new ImageQuery(RECIPIENT, true, states, Order.NEWEST_FIRST, null, 10, NOW))
                .items())
        .isEmpty();
    assertThat(
            shares
                .list(new ImageQuery(OWNER, true, states, Order.NEWEST_FIRST, null, 10, NOW))
                .items())
        .extracting(listed -> listed.image().id())
        .containsExactly(OTHER_IMAGE);
  }

  @Test
  @DisplayName("R28: it is left to the cleanup")
  void leftToCleanup() {
    delete(created(IMAGE));

    assertThat(cleanup.unclaimed(LATER, 10)).containsExactly(new DeletedImage(IMAGE, LATER));
  }

  @Test
  void sharesThatChangedMeanwhileAreNoConflict() {
    Image read = created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);

    assertThat(delete(read)).isEqualTo(EditOutcome.DONE);
  }

  @Test
  void aChangeOfTheOwnersIsAConflict() {
    Image read = created(IMAGE);
    Image changed =
        read.edited(
            ImageStatus.ACTIVE,
            new ImageSettings(Visibility.PRIVATE, false, true),
            named("protected"),
            NOW);
    images.edit(changed, BY, AMPLE);

    assertThat(delete(read)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(standing(IMAGE).image()).isEqualTo(changed);
    assertThat(images.owned(OWNER)).isEqualTo(1);
    assertThat(cleanup.backlog().images()).isZero();
  }

  @Test
  @DisplayName("R32: deleting twice counts once")
  void twice() {
    Image read = created(IMAGE);
    created(OTHER_IMAGE);
    delete(read);

    assertThat(delete(read)).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(images.owned(OWNER)).isEqualTo(1);
    assertThat(cleanup.backlog().images()).isEqualTo(1);
  }

  @Test
  void manyAtOnceDeleteOnce() {
    Image read = created(IMAGE);

    List<EditOutcome> outcomes = Parallel.map(Collections.nCopies(5, read), image -> delete(image));

    assertThat(outcomes).filteredOn(EditOutcome.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(EditOutcome.OVERTAKEN::equals).hasSize(4);
    assertThat(images.owned(OWNER)).isZero();
  }

  @Test
  void anImageThatThereNeverWasIsNotDeleted() {
    ImageId never = id(99);

    assertThat(delete(image(never, ImageKind.SYSTEM_DISK))).isEqualTo(EditOutcome.OVERTAKEN);

    assertThat(images.owned(OWNER)).isZero();
    assertThat(cleanup.backlog().images()).isZero();
  }
}
