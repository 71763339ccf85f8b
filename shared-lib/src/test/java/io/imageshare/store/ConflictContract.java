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
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a commit is overtaken: nothing of it is written, and it tells what was found instead. */
public abstract class ConflictContract extends StoreContract {
  protected ConflictContract(Supplier<Stores> empty) {
    super(empty);
  }

  private static @Nullable ShareState state(String name) {
    return ShareState.parse(name).orElse(null);
  }

  private static CommitOutcome overtaken(@Nullable Standing found) {
    return new CommitOutcome.Overtaken(found);
  }

  private static Standing foundBy(CommitOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommitOutcome.Overtaken.class);
    return Objects.requireNonNull(((CommitOutcome.Overtaken) outcome).found());
  }

  private CommitOutcome commit(Standing read, Transition... transitions) {
    return shares.commit(read, List.of(transitions), LIMITS, BY, AMPLE);
  }

  @ParameterizedTest(name = "read as {0}, it is {1} meanwhile")
  @CsvSource({
    "none, pending",
    "none, rejected",
    "pending, none",
    "pending, accepted",
    "pending, rejected",
    "accepted, none",
    "accepted, rejected",
    "rejected, none",
    "rejected, pending",
    "rejected, accepted"
  })
  void theShareIsInAnotherState(String before, String meanwhile) {
    created(IMAGE);
    if (!before.equals("none")) {
      moved(IMAGE, RECIPIENT, state(before));
    }
    Standing read = standing(IMAGE, RECIPIENT);
    Share wished = AShare.of(IMAGE, RECIPIENT).updated(LATER).build();
    moved(IMAGE, RECIPIENT, state(meanwhile));
    Standing found = standing(IMAGE, RECIPIENT);

    CommitOutcome outcome = commit(read, new Transition(read.shareOf(RECIPIENT), wished));

    assertThat(foundBy(outcome).shares()).isEqualTo(found.shares());
    assertThat(standing(IMAGE, RECIPIENT)).isEqualTo(found);
  }

  @Test
  @DisplayName("R16: an offer that was stopped and made again is another one")
  void offeredAnew() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Standing read = standing(IMAGE, RECIPIENT);
    moved(IMAGE, RECIPIENT, null);
    Share anew = Share.offered(IMAGE, RECIPIENT, Terms.NONE, LATER);
    commit(standing(IMAGE), new Transition(null, anew));

    CommitOutcome outcome = commit(read, accepting(read, RECIPIENT));

    assertThat(outcome).isEqualTo(overtaken(standing(IMAGE, RECIPIENT)));
    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(anew);
  }

  @Test
  @DisplayName("R32: a commit that is repeated finds what it has written")
  void repeated() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Standing read = standing(IMAGE, RECIPIENT);
    Transition transition = accepting(read, RECIPIENT);
    commit(read, transition);
    Standing committed = standing(IMAGE, RECIPIENT);

    CommitOutcome outcome = commit(read, transition);

    assertThat(foundBy(outcome).shares()).isEqualTo(committed.shares());
    assertThat(standing(IMAGE, RECIPIENT)).isEqualTo(committed);
  }

  @Test
  @DisplayName("R27: of a deleted image nothing is found")
  void deletedImage() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Standing read = standing(IMAGE, RECIPIENT);
    deleted(IMAGE);

    assertThat(commit(read, accepting(read, RECIPIENT))).isEqualTo(overtaken(null));
    assertThat(commit(read, new Transition(read.shareOf(RECIPIENT), null)))
        .isEqualTo(overtaken(null));
    assertThat(shares.standing(IMAGE, Set.of(RECIPIENT), NOW)).isEmpty();
  }

  @Test
  void norOfOneThatThereNeverWas() {
    Standing imagined = unshared(image(IMAGE, ImageKind.SYSTEM_DISK));

    assertThat(commit(imagined, offering(OTHER_RECIPIENT))).isEqualTo(overtaken(null));
    assertThat(shares.standing(IMAGE, Set.of(OTHER_RECIPIENT), NOW)).isEmpty();
  }

  @ParameterizedTest(name = "R5, R33: no image that is {0} is offered")
  @CsvSource({"queued", "saving", "deactivated"})
  void imageNotActive(String status) {
    created(AnImage.of(IMAGE, OWNER).status(ImageStatus.parse(status).orElseThrow()).build());
    Standing read = standing(IMAGE);

    assertThat(commit(read, offering(RECIPIENT))).isEqualTo(overtaken(read));
    assertThat(standing(IMAGE, RECIPIENT)).isEqualTo(read);
  }

  @Test
  @DisplayName("R33: an offer of an image that was deactivated since it was read is not written")
  void deactivatedMeanwhile() {
    created(IMAGE);
    Standing read = standing(IMAGE);
    deactivated(read.image());
    Standing found = standing(IMAGE);

    assertThat(commit(read, offering(RECIPIENT))).isEqualTo(overtaken(found));
    assertThat(standing(IMAGE, RECIPIENT)).isEqualTo(found);
  }

  @Test
  @DisplayName("R33, R39: nor is it beside a stop of an accepted share, which makes its place")
  void deactivatedMeanwhileBesideAStop() {
    created(IMAGE);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED);
    Standing read = standing(IMAGE, OTHER_RECIPIENT);
    deactivated(read.image());
    Standing found = standing(IMAGE, OTHER_RECIPIENT);

    assertThat(
            commit(read, new Transition(read.shareOf(OTHER_RECIPIENT), null), offering(RECIPIENT)))
        .isEqualTo(overtaken(found));
    assertThat(standing(IMAGE, OTHER_RECIPIENT)).isEqualTo(found);
  }

  @Test
  @DisplayName("R33: shares of a deactivated image are accepted, rejected and stopped")
  void answeredWhileDeactivated() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    deactivated(standing(IMAGE).image());

    Standing read = standing(IMAGE, RECIPIENT);
    assertThat(commit(read, accepting(read, RECIPIENT)))
        .isInstanceOf(CommitOutcome.Committed.class);
    moved(IMAGE, RECIPIENT, ShareState.REJECTED);
    Standing rejected = standing(IMAGE, RECIPIENT);
    assertThat(commit(rejected, new Transition(rejected.shareOf(RECIPIENT), null)))
        .isInstanceOf(CommitOutcome.Committed.class);
    assertThat(standing(IMAGE).image().shares()).isZero();
  }

  private void deactivated(Image image) {
    Image next =
        image.edited(ImageStatus.DEACTIVATED, image.settings(), image.description(), LATER);
    assertThat(images.edit(next, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }

  @Test
  void oneConflictStopsAllTransitions() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.PENDING);
    Standing read = standing(IMAGE, RECIPIENT, OTHER_RECIPIENT);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.REJECTED);
    Standing found = standing(IMAGE, RECIPIENT, OTHER_RECIPIENT);

    CommitOutcome outcome =
        commit(read, accepting(read, RECIPIENT), accepting(read, OTHER_RECIPIENT));

    assertThat(outcome).isEqualTo(overtaken(found));
    assertThat(standing(IMAGE, RECIPIENT, OTHER_RECIPIENT)).isEqualTo(found);
  }

  @Test
  void everyConflictIsTold() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Standing read = standing(IMAGE, RECIPIENT, OTHER_RECIPIENT);
    moved(IMAGE, RECIPIENT, null);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.REJECTED);

    CommitOutcome outcome = commit(read, accepting(read, RECIPIENT), offering(OTHER_RECIPIENT));

    assertThat(foundBy(outcome).shares())
        .isEqualTo(standing(IMAGE, RECIPIENT, OTHER_RECIPIENT).shares());
  }

  @Test
  void sharesThatNobodyMovesArePartOfWhatIsFound() {
    created(IMAGE);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.REJECTED);
    Standing read = standing(IMAGE, RECIPIENT, OTHER_RECIPIENT);
    moved(IMAGE, RECIPIENT, ShareState.REJECTED);

    CommitOutcome outcome = commit(read, offering(RECIPIENT));

    assertThat(foundBy(outcome).shares()).containsOnlyKeys(RECIPIENT, OTHER_RECIPIENT);
  }

  @Test
  void changesOfTheOwnerAndOfOtherSharesAreNoConflict() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Standing read = standing(IMAGE, RECIPIENT);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED);
    Image changed =
        standing(IMAGE)
            .image()
            .edited(
                ImageStatus.ACTIVE,
                new ImageSettings(Visibility.PRIVATE, false, true),
                named("other"),
                LATER);
    images.edit(changed, BY, AMPLE);
    created(OTHER_IMAGE);

    assertThat(commit(read, accepting(read, RECIPIENT))).isEqualTo(new CommitOutcome.Committed());

    Image image = standing(IMAGE).image();
    assertThat(image.accepted()).isEqualTo(2);
    assertThat(image.description()).isEqualTo(named("other"));
    assertThat(standing(OTHER_IMAGE)).isEqualTo(Standing.of(created(), List.of(), NOW));
  }

  private static Image created() {
    return image(OTHER_IMAGE, ImageKind.SYSTEM_DISK);
  }

  private static Transition offering(ProjectId project) {
    return new Transition(null, Share.offered(IMAGE, project, Terms.NONE, NOW));
  }

  private static Transition accepting(Standing read, ProjectId project) {
    Share before = read.shareOf(project);
    return new Transition(before, AShare.of(IMAGE, project).accepted().updated(LATER).build());
  }
}
