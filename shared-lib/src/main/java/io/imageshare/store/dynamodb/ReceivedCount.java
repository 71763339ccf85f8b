package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.store.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a project received in some states, without the shares of deleted images (R27).
 *
 * <p>One row more than is counted of each state tells whether there are more. Where deleted images
 * have to be made up for, all states are read anew, and that one twice as far: so all counts are
 * still of one moment.
 */
final class ReceivedCount {
  private static final Comparator<ImageId> NEWEST_FIRST = Comparator.reverseOrder();

  private final Keys keys;
  private final Lists lists;
  private final LivingImages images;
  private final ProjectId project;
  private final int most;
  private final Instant now;

  /** How many rows to read of each state. */
  private final Map<ShareState, Integer> depths = new EnumMap<>(ShareState.class);

  ReceivedCount(
      Keys keys,
      Lists lists,
      LivingImages images,
      ProjectId project,
      Set<ShareState> states,
      int most,
      Instant now) {
    this.keys = keys;
    this.lists = lists;
    this.images = images;
    this.project = project;
    this.most = most;
    this.now = now;
    states.forEach(state -> depths.put(state, most + 1));
  }

  /** The counts, by state. */
  Map<ShareState, Count> read() {
    Map<ShareState, Integer> alive;
    List<ShareState> unsure;
    do {
      Looks looks = looks();
      alive = alive(looks);
      unsure = unsure(looks.last(), alive);
      unsure.forEach(state -> depths.merge(state, 2, Math::multiplyExact));
    } while (!unsure.isEmpty());
    Map<ShareState, Count> counts = new EnumMap<>(ShareState.class);
    alive.forEach((state, number) -> counts.put(state, Count.upTo(most, number)));
    return counts;
  }

  private Looks looks() {
    List<ListQuery> received = new ArrayList<>();
    depths.forEach(
        (state, depth) ->
            received.add(
                ListQuery.first(keys.received(project, state), depth)
                    .in(false)
                    .where(ShareItems.alive(now))));
    return Looks.at(
        new Sources(lists, keys.received(project), List.of(), received),
        look -> images.read(look.rows(NEWEST_FIRST).keySet()));
  }

  /** How many shares are alive of those that were read, by state. */
  private Map<ShareState, Integer> alive(Looks looks) {
    Map<ShareState, Integer> alive = new EnumMap<>(ShareState.class);
    depths.keySet().forEach(state -> alive.put(state, 0));
    Map<ImageId, ListRow> rows = looks.rows(NEWEST_FIRST);
    images.read(rows.keySet());
    for (ListRow row : rows.values()) {
      Share share = row.share();
      if (share != null && images.image(row.image()).isPresent()) {
        alive.merge(share.state(), 1, Integer::sum);
      }
    }
    return alive;
  }

  /** The states that have more rows than were read, too few of which are alive. */
  private List<ShareState> unsure(Look last, Map<ShareState, Integer> alive) {
    List<ShareState> states = List.copyOf(depths.keySet());
    return states.stream()
        .filter(state -> last.parts().get(states.indexOf(state)).goesOn())
        .filter(state -> alive.getOrDefault(state, 0) <= most)
        .toList();
  }
}
