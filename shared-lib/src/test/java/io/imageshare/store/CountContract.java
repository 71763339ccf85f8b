package io.imageshare.store;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ShareState;
import io.imageshare.testkit.Examples;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many shares a project has in each state. */
public abstract class CountContract extends StoreContract {
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);

  protected CountContract(Supplier<Stores> empty) {
    super(empty);
  }

  /** Creates so many images, from that number on, and shares them. */
  private void share(int first, int count, ShareState state) {
    IntStream.range(first, first + count)
        .mapToObj(number -> created(id(number)).id())
        .forEach(image -> moved(image, RECIPIENT, state));
  }

  private void delete(int first, int count) {
    IntStream.range(first, first + count).mapToObj(Examples::id).forEach(this::deleted);
  }

  private static Count exactly(int number) {
    return new Count(number, false);
  }

  @Test
  @DisplayName("R11: each state is counted for itself, and each project")
  void states() {
    share(0, 1, ShareState.PENDING);
    share(10, 2, ShareState.ACCEPTED);
    share(20, 3, ShareState.REJECTED);
    ImageId image = id(20);
    moved(image, STRANGER, ShareState.PENDING);

    assertThat(shares.received(RECIPIENT, ALL, 10, NOW))
        .isEqualTo(
            Map.of(
                ShareState.PENDING, exactly(1),
                ShareState.ACCEPTED, exactly(2),
                ShareState.REJECTED, exactly(3)));
    assertThat(shares.received(STRANGER, ALL, 10, NOW))
        .isEqualTo(
            Map.of(
                ShareState.PENDING, exactly(1),
                ShareState.ACCEPTED, exactly(0),
                ShareState.REJECTED, exactly(0)));
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void onlyWhatIsAskedForIsCounted(ShareState state) {
    share(0, 2, state);

    assertThat(shares.received(RECIPIENT, Set.of(state), 10, NOW))
        .isEqualTo(Map.of(state, exactly(2)));
    assertThat(shares.received(RECIPIENT, Set.of(), 10, NOW)).isEmpty();
  }

  @ParameterizedTest(name = "R9: 3 shares counted up to {0} are {1}, or more: {2}")
  @CsvSource({"1, 1, true", "2, 2, true", "3, 3, false", "4, 3, false"})
  void most(int most, int number, boolean orMore) {
    share(0, 3, ShareState.PENDING);
    share(10, 1, ShareState.REJECTED);

    assertThat(shares.received(RECIPIENT, ALL, most, NOW))
        .containsEntry(ShareState.PENDING, new Count(number, orMore))
        .containsEntry(ShareState.REJECTED, exactly(1));
    assertThat(shares.received(RECIPIENT, Set.of(ShareState.PENDING), most, NOW))
        .containsEntry(ShareState.PENDING, new Count(number, orMore));
  }

  @ParameterizedTest(name = "R27: counted up to {0}, of which {1} are left, or more: {2}")
  @CsvSource({"1, 1, true", "4, 4, true", "5, 5, false", "100, 5, false"})
  void deletedImages(int most, int number, boolean orMore) {
    share(0, 20, ShareState.PENDING);
    share(30, 2, ShareState.ACCEPTED);
    delete(5, 15);
    delete(30, 1);

    assertThat(shares.received(RECIPIENT, ALL, most, NOW))
        .containsEntry(ShareState.PENDING, new Count(number, orMore))
        .containsEntry(ShareState.ACCEPTED, exactly(1));
    assertThat(shares.received(RECIPIENT, Set.of(ShareState.PENDING), most, NOW))
        .containsEntry(ShareState.PENDING, new Count(number, orMore));
  }
}
