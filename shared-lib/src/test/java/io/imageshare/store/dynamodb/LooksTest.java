package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ShareState;
import io.imageshare.store.Count;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ShareStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the lists of what a project received are read for one answer. */
class LooksTest {
  private static final List<ShareState> STATES = List.of(ShareState.values());
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);

  private final ReceivedScene scene = new ReceivedScene(STATES);

  private static ImageQuery query(boolean owned, Set<ShareState> received) {
    return new ImageQuery(RECIPIENT, owned, received, Order.OLDEST_FIRST, null, 10, NOW);
  }

  private void expect(int queries, int batches) {
    assertThat(scene.queries()).isEqualTo(queries);
    assertThat(scene.batches()).isEqualTo(batches);
  }

  @Test
  void whereNothingMovesTheSecondLookIsTheLastAndOneQueryIfAllIsSeen() {
    ShareStore shares = scene.read(STATES, Map.of());

    shares.list(query(false, ALL));
    expect(3 + 1, 1);

    shares.received(RECIPIENT, ALL, 10, NOW);
    expect(2 * (3 + 1), 2);
  }

  @Test
  void listsThatGoOnAreLookedAtEachForItself() {
    ShareStore shares = scene.read(STATES, Map.of());

    shares.list(query(false, ALL).from(ReceivedScene.image(0), 10));
    expect(3 + 3, 1);

    scene.move(0, ShareState.ACCEPTED);
    shares.received(RECIPIENT, ALL, 1, NOW);
    expect(2 * (3 + 3), 2);
  }

  @Test
  void whatGrowsBetweenTwoLooksIsLookedAtEachForItself() {
    Runnable offers = () -> scene.offerMore(5);

    ShareStore shares = scene.read(STATES, Map.of(3, offers));

    assertThat(shares.received(RECIPIENT, ALL, 1, NOW))
        .containsEntry(ShareState.PENDING, new Count(1, true));
    expect(3 + (1 + 3) + 3, 2);
  }

  @Test
  void aShareThatMovesTakesOneLookMore() {
    Runnable answer = () -> scene.move(0, ShareState.ACCEPTED);

    scene.read(STATES, Map.of(1, answer)).list(query(false, ALL));

    expect(3 + 1 + 1, 1);
  }

  @Test
  void theImageOfAShareThatTheFirstLookHasMissedIsReadForItself() {
    List<ShareState> order = List.of(ShareState.ACCEPTED, ShareState.PENDING, ShareState.REJECTED);
    Runnable answer = () -> scene.move(0, ShareState.ACCEPTED);

    scene.read(order, Map.of(1, answer)).list(query(false, ALL));

    expect(3 + 1 + 1, 2);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void oneStateIsReadOnce(ShareState state) {
    ShareStore shares = scene.read(List.of(state), Map.of());

    shares.list(query(false, Set.of(state)));
    expect(1, 1);

    shares.received(RECIPIENT, Set.of(state), 10, NOW);
    expect(2, 2);
  }

  @Test
  void whatAProjectOwnsIsReadOnce() {
    ShareStore shares = scene.read(STATES, Map.of());

    shares.list(query(true, Set.of(ShareState.ACCEPTED)));
    expect(1 + 1, 1);

    shares.list(query(true, ALL));
    expect(2 + (1 + 3 + 1), 2);
  }
}
