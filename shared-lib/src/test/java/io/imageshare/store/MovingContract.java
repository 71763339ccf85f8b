package io.imageshare.store;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.testkit.Examples;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A share that is answered once while the shares of its recipient are listed and counted. */
public abstract class MovingContract extends StoreContract {
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);
  private static final int IMAGES = 6;
  private static final int LOOKS = 60;

  /** What becomes of each share in turn. */
  private static final List<ShareState> ROUND =
      List.of(ShareState.ACCEPTED, ShareState.REJECTED, ShareState.PENDING);

  protected MovingContract(Supplier<Stores> empty) {
    super(empty);
  }

  private void shareAll() {
    IntStream.range(0, IMAGES)
        .mapToObj(number -> created(id(number)).id())
        .forEach(image -> moved(image, RECIPIENT, ShareState.PENDING));
  }

  /** What is seen each time while somebody answers once. */
  private <T> List<T> seen(Supplier<T> look) {
    return IntStream.range(0, LOOKS).mapToObj(number -> seen(number, look)).toList();
  }

  private <T> T seen(int number, Supplier<T> look) {
    ImageId image = id(number % IMAGES);
    ShareState next = ROUND.get(number / IMAGES % ROUND.size());
    CompletableFuture<Void> answer =
        CompletableFuture.runAsync(() -> moved(image, RECIPIENT, next));
    T seen = look.get();
    answer.join();
    return seen;
  }

  @Test
  @DisplayName("R11: it is in the list of all states, once")
  void listed() {
    shareAll();
    ImageQuery query = new ImageQuery(RECIPIENT, false, ALL, Order.OLDEST_FIRST, null, IMAGES, NOW);
    List<ImageId> all = IntStream.range(0, IMAGES).mapToObj(Examples::id).toList();

    assertThat(seen(() -> shares.list(query)))
        .allSatisfy(
            page -> {
              assertThat(page.items()).extracting(listed -> listed.image().id()).isEqualTo(all);
              assertThat(page.more()).isFalse();
            });
  }

  @Test
  @DisplayName("R11: it is counted once")
  void counted() {
    shareAll();

    assertThat(seen(() -> shares.received(RECIPIENT, ALL, 2 * IMAGES, NOW)))
        .allSatisfy(
            counts ->
                assertThat(counts.values().stream().mapToInt(Count::number).sum())
                    .isEqualTo(IMAGES));
  }
}
