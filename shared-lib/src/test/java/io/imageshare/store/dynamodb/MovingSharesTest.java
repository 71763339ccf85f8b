package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ShareState;
import io.imageshare.store.Count;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shares that move from the list of one state to that of another between two queries of what their
 * recipient received.
 */
class MovingSharesTest {
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);
  private static final List<ShareState> STATES = List.of(ShareState.values());
  private static final int MOST_LOOKS = 3;
  private static final ImageId FIRST = ReceivedScene.image(0);

  /** After each query of the first two looks, but for the last. */
  private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

  /** A change of a share, from or to no share as well. */
  record Move(@Nullable ShareState from, @Nullable ShareState to) {
    /** Whether there is a share all the while; offering again counts as an answer. */
    boolean isAnswer() {
      return from != null && to != null;
    }
  }

  private static final List<Move> MOVES =
      List.of(
          new Move(null, ShareState.PENDING),
          new Move(ShareState.PENDING, ShareState.ACCEPTED),
          new Move(ShareState.PENDING, ShareState.REJECTED),
          new Move(ShareState.ACCEPTED, ShareState.REJECTED),
          new Move(ShareState.REJECTED, ShareState.ACCEPTED),
          new Move(ShareState.REJECTED, ShareState.PENDING),
          new Move(ShareState.PENDING, null),
          new Move(ShareState.ACCEPTED, null),
          new Move(ShareState.REJECTED, null));

  private static final List<List<ShareState>> ORDERS =
      STATES.stream()
          .flatMap(
              first ->
                  STATES.stream()
                      .filter(second -> second != first)
                      .map(second -> order(first, second)))
          .toList();

  /** In which what is accepted after the first query is missed. */
  private static final List<ShareState> ACCEPTED_FIRST =
      order(ShareState.ACCEPTED, ShareState.PENDING);

  private static List<ShareState> order(ShareState first, ShareState second) {
    ShareState last =
        STATES.stream()
            .filter(state -> state != first && state != second)
            .findFirst()
            .orElseThrow();
    return List.of(first, second, last);
  }

  static Stream<Arguments> movesAndOrders() {
    return MOVES.stream()
        .flatMap(
            move ->
                (move.isAnswer() ? ORDERS : List.of(STATES))
                    .stream().map(order -> Arguments.of(move, order)));
  }

  private static ImageQuery received(Order order, @Nullable ImageId after, int limit) {
    return new ImageQuery(RECIPIENT, false, ALL, order, after, limit, NOW);
  }

  private static Map<ImageId, ShareState> list(ShareStore shares) {
    return states(shares.list(received(Order.OLDEST_FIRST, null, 20)).items());
  }

  /** The same of what comes after the first image, for which no look is one query. */
  private static Map<ImageId, ShareState> listApart(ShareStore shares) {
    return states(shares.list(received(Order.OLDEST_FIRST, FIRST, 20)).items());
  }

  /** The states by images; fails if an image is listed twice. */
  private static Map<ImageId, ShareState> states(List<ListedImage> listed) {
    return listed.stream()
        .collect(
            Collectors.toMap(
                each -> each.image().id(),
                each -> Optional.ofNullable(each.share()).orElseThrow().state()));
  }

  private static Map<ShareState, Count> count(ShareStore shares) {
    return shares.received(RECIPIENT, ALL, 20, NOW);
  }

  /** The same where there is more of a state than is counted, for which no look is one query. */
  private static Map<ShareState, Count> countApart(ShareStore shares) {
    return shares.received(RECIPIENT, ALL, 1, NOW);
  }

  @ParameterizedTest(name = "{0}, read in the order {1}")
  @MethodSource("movesAndOrders")
  @DisplayName("R11: a list of all states is of one moment, whenever a share moves")
  void lists(Move move, List<ShareState> order) {
    expectOneMoment(move, order, MovingSharesTest::list);
    expectOneMoment(move, order, MovingSharesTest::listApart);
  }

  @ParameterizedTest(name = "{0}, read in the order {1}")
  @MethodSource("movesAndOrders")
  @DisplayName("R11: the counts of all states are of one moment, whenever a share moves")
  void counts(Move move, List<ShareState> order) {
    expectOneMoment(move, order, MovingSharesTest::count);
    expectOneMoment(move, order, MovingSharesTest::countApart);
  }

  /**
   * There are four shares that stay as they are, at least one in each state, and one that moves.
   */
  private static <T> void expectOneMoment(
      Move move, List<ShareState> order, Function<ShareStore, T> look) {
    ReceivedScene scene =
        new ReceivedScene(
            Arrays.asList(
                ShareState.PENDING,
                ShareState.ACCEPTED,
                move.from(),
                ShareState.REJECTED,
                ShareState.PENDING));
    T before = look.apply(scene.quietly());
    scene.move(2, move.to());
    T after = look.apply(scene.quietly());
    for (int step : STEPS) {
      scene.move(2, move.from());

      T found = look.apply(scene.read(order, Map.of(step, () -> scene.move(2, move.to()))));

      assertThat(found).as("moved at step %d", step).isIn(before, after);
    }
  }

  @ParameterizedTest(name = "read in the order {0}")
  @FieldSource("ORDERS")
  @DisplayName("R11: so it is when two shares move after each other")
  void twoMoves(List<ShareState> order) {
    expectOneMoment(order, MovingSharesTest::list);
    expectOneMoment(order, MovingSharesTest::listApart);
    expectOneMoment(order, MovingSharesTest::count);
  }

  private static <T> void expectOneMoment(List<ShareState> order, Function<ShareStore, T> look) {
    ReceivedScene scene = new ReceivedScene(Collections.nCopies(3, ShareState.PENDING));
    T before = look.apply(scene.quietly());
    scene.move(1, ShareState.ACCEPTED);
    T between = look.apply(scene.quietly());
    scene.move(2, ShareState.ACCEPTED);
    T after = look.apply(scene.quietly());
    for (int first : STEPS) {
      for (int second : STEPS.subList(first, STEPS.size())) {
        scene.move(1, ShareState.PENDING);
        scene.move(2, ShareState.PENDING);
        Map<Integer, Runnable> moves =
            Map.of(
                first, () -> scene.move(1, ShareState.ACCEPTED),
                second, () -> scene.move(2, ShareState.ACCEPTED));

        assertThat(look.apply(scene.read(order, moves)))
            .as("moved at steps %d and %d", first, second)
            .isIn(before, between, after);
      }
    }
  }

  @ParameterizedTest(name = "read in the order {0}")
  @FieldSource("ORDERS")
  @DisplayName("R11: shares that move one after the other all the while are found once each")
  void shareAfterShare(List<ShareState> order) {
    int queries = MOST_LOOKS * STATES.size();
    for (Move move : MOVES.stream().filter(Move::isAnswer).toList()) {
      ReceivedScene scene = new ReceivedScene(Collections.nCopies(1 + queries, move.from()));

      assertThat(listApart(scene.read(order, all(scene, move.to(), queries)))).hasSize(queries);
      assertThat(scene.queries()).isEqualTo(queries);
      Map<ShareState, Count> counts = count(scene.read(order, all(scene, move.from(), queries)));
      assertThat(counts.values().stream().mapToInt(Count::number).sum()).isEqualTo(1 + queries);
    }
  }

  /** Each query is followed by the move of another share. */
  private static Map<Integer, Runnable> all(
      ReceivedScene scene, @Nullable ShareState to, int count) {
    return IntStream.rangeClosed(1, count)
        .boxed()
        .collect(Collectors.toMap(number -> number, number -> () -> scene.move(number, to)));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Order.class)
  @DisplayName("R9: a share that moves is on one page, also at the border of two")
  void pages(Order order) {
    List<ShareState> states = new ArrayList<>(Collections.nCopies(6, ShareState.PENDING));
    states.addAll(List.of(ShareState.ACCEPTED, ShareState.REJECTED));
    ReceivedScene scene = new ReceivedScene(states);
    List<ImageId> all = pages(scene, order, Map.of());
    for (int moved : List.of(0, 1, 2, 3, 4, 5)) {
      for (int step : STEPS) {
        Runnable move = () -> scene.move(moved, ShareState.ACCEPTED);

        assertThat(pages(scene, order, Map.of(step, move)))
            .as("share %d moved at step %d", moved, step)
            .isEqualTo(all);
        scene.move(moved, ShareState.PENDING);
      }
    }
  }

  /** The images of all pages, during the first of which something happens. */
  private static List<ImageId> pages(
      ReceivedScene scene, Order order, Map<Integer, Runnable> between) {
    ShareStore shares = scene.read(ACCEPTED_FIRST, between);
    List<ImageId> found = new ArrayList<>();
    Page<ListedImage> page;
    do {
      ImageId last = found.isEmpty() ? null : found.get(found.size() - 1);
      page = shares.list(received(order, last, 2));
      page.items().forEach(listed -> found.add(listed.image().id()));
    } while (page.more());
    return found;
  }

  @Test
  @DisplayName("R27: an image that is deleted meanwhile is listed or not, and all others are")
  void deletion() {
    ImageId first = ReceivedScene.image(0);
    ImageId second = ReceivedScene.image(1);
    ImageId third = ReceivedScene.image(2);
    for (int step : STEPS) {
      ReceivedScene scene = new ReceivedScene(STATES);

      List<ImageId> found = pages(scene, Order.OLDEST_FIRST, Map.of(step, () -> scene.delete(1)));

      assertThat(found).isIn(List.of(first, second, third), List.of(first, third));
    }
  }
}
