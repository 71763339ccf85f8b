package io.imageshare.store;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OTHER_IMAGE;
import static io.imageshare.domain.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.parallel.SideBySide;
import io.imageshare.store.Leftovers.DeletedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How runs of the cleanup share what deleted images have left (R28). */
public abstract class LeftoversContract extends StoreContract {
  private static final Duration CLAIM = Duration.ofMinutes(15);
  private static final Instant AFTER = NOW.plus(CLAIM);

  protected LeftoversContract(Supplier<Stores> empty) {
    super(empty);
  }

  private DeletedImage deletedAt(ImageId id, Instant time) {
    Image image = created(id);
    images.delete(image, time, AMPLE);
    return new DeletedImage(id, time);
  }

  @Test
  void whereNothingWasDeletedNothingIsLeft() {
    created(IMAGE);

    assertThat(leftovers.unclaimed(NOW, 10)).isEmpty();
    assertThat(leftovers.backlog().images()).isZero();
    assertThat(leftovers.backlog().oldest()).isEmpty();
  }

  @Test
  @DisplayName("R28: the longest deleted come first, up to the limit")
  void order() {
    List<DeletedImage> deleted = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      deleted.add(0, deletedAt(id(number), NOW.minusMillis(number)));
    }

    assertThat(leftovers.unclaimed(NOW, 100)).isEqualTo(deleted);
    assertThat(leftovers.unclaimed(NOW, 20)).isEqualTo(deleted);
    assertThat(leftovers.unclaimed(NOW, 5)).isEqualTo(deleted.subList(0, 5));
    assertThat(leftovers.backlog().images()).isEqualTo(20);
    assertThat(leftovers.backlog().oldest()).hasValue(deleted.get(0).deleted());
  }

  @Test
  @DisplayName("R28: what somebody is cleaning up is left to it, for as long as it claimed")
  void claimed() {
    DeletedImage first = deletedAt(IMAGE, NOW);
    DeletedImage second = deletedAt(OTHER_IMAGE, NOW.plusMillis(1));

    assertThat(leftovers.claim(first, NOW, CLAIM)).isTrue();

    assertThat(leftovers.claim(first, NOW.plusSeconds(1), CLAIM)).isFalse();
    assertThat(leftovers.claim(first, AFTER.minusNanos(1), CLAIM)).isFalse();
    assertThat(leftovers.unclaimed(AFTER.minusNanos(1), 10)).containsExactly(second);
    assertThat(leftovers.unclaimed(AFTER, 10)).containsExactly(first, second);
    assertThat(leftovers.backlog().images()).isEqualTo(2);
    assertThat(leftovers.backlog().oldest()).hasValue(first.deleted());
    assertThat(leftovers.claim(first, AFTER, CLAIM)).isTrue();
  }

  @Test
  void claimedImagesDoNotTakeThePlaceOfOthers() {
    List<DeletedImage> deleted = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      deleted.add(deletedAt(id(number), NOW.plusMillis(number)));
    }
    deleted.subList(0, 15).forEach(image -> leftovers.claim(image, NOW, CLAIM));

    assertThat(leftovers.unclaimed(NOW, 3)).isEqualTo(deleted.subList(15, 18));
  }

  @Test
  void ofManyAtOnceOneClaims() {
    DeletedImage image = deletedAt(IMAGE, NOW);

    List<Boolean> claims =
        SideBySide.map(Collections.nCopies(8, image), each -> leftovers.claim(each, NOW, CLAIM));

    assertThat(claims).filteredOn(Boolean::booleanValue).hasSize(1);
  }

  @Test
  void whatIsReleasedIsForOthersToClaim() {
    DeletedImage image = deletedAt(IMAGE, NOW);
    leftovers.claim(image, NOW, CLAIM);

    leftovers.release(image);

    assertThat(leftovers.unclaimed(NOW, 10)).containsExactly(image);
    assertThat(leftovers.claim(image, NOW, CLAIM)).isTrue();
  }

  @Test
  @DisplayName("R28: what is finished is done, whoever comes back to it")
  void finished() {
    DeletedImage image = deletedAt(IMAGE, NOW);
    leftovers.claim(image, NOW, CLAIM);

    leftovers.finish(image);
    leftovers.finish(image);
    leftovers.release(image);

    assertThat(leftovers.claim(image, AFTER, CLAIM)).isFalse();
    assertThat(leftovers.unclaimed(AFTER, 10)).isEmpty();
    assertThat(leftovers.backlog().images()).isZero();
  }

  @Test
  @DisplayName("R28: shares are removed by portions, each counted once")
  void portions() {
    created(IMAGE);
    List<ProjectId> recipients = projects(70);
    shared(IMAGE, recipients, ShareState.ACCEPTED);
    deleted(IMAGE);

    assertThat(leftovers.removeShares(IMAGE, 30)).isEqualTo(30);
    assertThat(shares.members(IMAGE, null, 100).items()).hasSize(40);
    assertThat(leftovers.removeShares(IMAGE, 30)).isEqualTo(30);
    assertThat(leftovers.removeShares(IMAGE, 30)).isEqualTo(10);
    assertThat(leftovers.removeShares(IMAGE, 30)).isZero();
    assertThat(shares.members(IMAGE, null, 100).items()).isEmpty();
  }

  @Test
  @DisplayName("R28: nothing that is alive is removed")
  void otherImages() {
    created(IMAGE);
    created(OTHER_IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(OTHER_IMAGE, RECIPIENT, ShareState.PENDING);
    deleted(IMAGE);

    leftovers.removeShares(IMAGE, 100);

    assertThat(standing(OTHER_IMAGE, RECIPIENT).shares()).containsOnlyKeys(RECIPIENT);
    assertThat(shares.members(OTHER_IMAGE, null, 10).items()).hasSize(1);
  }
}
