package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.CleanupStore.DeletedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How runs of the cleanup share what deleted images have left (R28). */
public abstract class CleanupContract extends StoreContract {
  private static final Duration CLAIM = Duration.ofMinutes(15);
  private static final Instant AFTER = NOW.plus(CLAIM);

  protected CleanupContract(Supplier<Stores> empty) {
    super(empty);
  }

  private DeletedImage deletedAt(ImageId id, Instant time) {
    Image image = created(id);
    images.delete(image, time, BY, AMPLE);
    return new DeletedImage(id, time);
  }

  @Test
  void whereNothingWasDeletedNothingIsLeft() {
    created(IMAGE);

    assertThat(cleanup.unclaimed(NOW, 10)).isEmpty();
    assertThat(cleanup.backlog().images()).isZero();
    assertThat(cleanup.backlog().oldest()).isEmpty();
  }

  @Test
  @DisplayName("R28: the longest deleted come first, up to the limit")
  void order() {
    List<DeletedImage> deleted = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      deleted.add(0, deletedAt(id(number), NOW.minusMillis(number)));
    }

    assertThat(cleanup.unclaimed(NOW, 100)).isEqualTo(deleted);
    assertThat(cleanup.unclaimed(NOW, 20)).isEqualTo(deleted);
    assertThat(cleanup.unclaimed(NOW, 5)).isEqualTo(deleted.subList(0, 5));
    assertThat(cleanup.backlog().images()).isEqualTo(20);
    assertThat(cleanup.backlog().oldest()).hasValue(deleted.get(0).deleted());
  }

  @Test
  @DisplayName("R28: what somebody is cleaning up is left to it, for as long as it claimed")
  void claimed() {
    DeletedImage first = deletedAt(IMAGE, NOW);
    DeletedImage second = deletedAt(OTHER_IMAGE, NOW.plusMillis(1));

    assertThat(cleanup.claim(first, NOW, CLAIM)).isTrue();

    assertThat(cleanup.claim(first, NOW.plusSeconds(1), CLAIM)).isFalse();
    assertThat(cleanup.claim(first, AFTER.minusNanos(1), CLAIM)).isFalse();
    assertThat(cleanup.unclaimed(AFTER.minusNanos(1), 10)).containsExactly(second);
    assertThat(cleanup.unclaimed(AFTER, 10)).containsExactly(first, second);
    assertThat(cleanup.backlog().images()).isEqualTo(2);
    assertThat(cleanup.backlog().oldest()).hasValue(first.deleted());
    assertThat(cleanup.claim(first, AFTER, CLAIM)).isTrue();
  }

  @Test
  void claimedImagesDoNotTakeThePlaceOfOthers() {
    List<DeletedImage> deleted = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      deleted.add(deletedAt(id(number), NOW.plusMillis(number)));
    }
    deleted.subList(0, 15).forEach(image -> cleanup.claim(image, NOW, CLAIM));

    assertThat(cleanup.unclaimed(NOW, 3)).isEqualTo(deleted.subList(15, 18));
  }

  @Test
  void ofManyAtOnceOneClaims() {
    DeletedImage image = deletedAt(IMAGE, NOW);

    List<Boolean> claims =
        Parallel.map(Collections.nCopies(8, image), each -> cleanup.claim(each, NOW, CLAIM));

    assertThat(claims).filteredOn(Boolean::booleanValue).hasSize(1);
  }

  @Test
  void whatIsReleasedIsForOthersToClaim() {
    DeletedImage image = deletedAt(IMAGE, NOW);
    cleanup.claim(image, NOW, CLAIM);

    cleanup.release(image);

    assertThat(cleanup.unclaimed(NOW, 10)).containsExactly(image);
    assertThat(cleanup.claim(image, NOW, CLAIM)).isTrue();
  }

  @Test
  @DisplayName("R28: what is finished is done, whoever comes back to it")
  void finished() {
    DeletedImage image = deletedAt(IMAGE, NOW);
    cleanup.claim(image, NOW, CLAIM);

    cleanup.finish(image);
    cleanup.finish(image);
    cleanup.release(image);

    assertThat(cleanup.claim(image, AFTER, CLAIM)).isFalse();
    assertThat(cleanup.unclaimed(AFTER, 10)).isEmpty();
    assertThat(cleanup.backlog().images()).isZero();
  }

  @Test
  @DisplayName("R28: shares are removed by portions, each counted once")
  void portions() {
    created(IMAGE);
    List<ProjectId> recipients = projects(70);
    shared(IMAGE, recipients, ShareState.ACCEPTED);
    deleted(IMAGE);

    assertThat(cleanup.removeShares(IMAGE, 30)).isEqualTo(30);
    assertThat(shares.members(IMAGE, null, 100, NOW).items()).hasSize(40);
    assertThat(cleanup.removeShares(IMAGE, 30)).isEqualTo(30);
    assertThat(cleanup.removeShares(IMAGE, 30)).isEqualTo(10);
    assertThat(cleanup.removeShares(IMAGE, 30)).isZero();
    assertThat(shares.members(IMAGE, null, 100, NOW).items()).isEmpty();
  }

  @Test
  @DisplayName("R28: nothing that is alive is removed")
  void otherImages() {
    created(IMAGE);
    created(OTHER_IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(OTHER_IMAGE, RECIPIENT, ShareState.PENDING);
    deleted(IMAGE);

    cleanup.removeShares(IMAGE, 100);

    assertThat(standing(OTHER_IMAGE, RECIPIENT).shares()).containsOnlyKeys(RECIPIENT);
    assertThat(shares.members(OTHER_IMAGE, null, 10, NOW).items()).hasSize(1);
  }
}
