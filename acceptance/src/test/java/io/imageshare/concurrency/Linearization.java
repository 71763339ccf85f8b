package io.imageshare.concurrency;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for an order of events that explains a history: each answer is that of the specification,
 * and no event comes before another that had ended before it started.
 *
 * <p>The search is that of Wing and Gong, with Lowe's memory of what was tried: the events already
 * put in order, and the state they lead to. Looks and refusals come as early as they can, since
 * they are in the way of no other event.
 *
 * @param <S> the state of the specification
 */
final class Linearization<S> {
  private final Specification<S> specification;
  private final List<Event> events;
  private final Set<Tried<S>> tried = new HashSet<>();

  private Linearization(Specification<S> specification, List<Event> events) {
    this.specification = specification;
    this.events = events;
  }

  /** Whether there is such an order. */
  static <S> boolean exists(Specification<S> specification, List<Event> events) {
    return new Linearization<>(specification, events)
        .extend(new BitSet(events.size()), specification.start());
  }

  private boolean extend(BitSet ordered, S state) {
    while (takeWithoutEffect(ordered, state)) {}
    if (endOfFirst(ordered) == Event.NEVER) {
      return true;
    }
    if (!tried.add(new Tried<>((BitSet) ordered.clone(), state))) {
      return false;
    }
    long bound = endOfFirst(ordered);
    for (int place = 0; place < events.size(); place++) {
      if (isNext(place, ordered, bound)) {
        BitSet longer = with(place, ordered);
        if (specification.after(state, events.get(place)).anyMatch(next -> extend(longer, next))) {
          return true;
        }
      }
    }
    return false;
  }

  private static BitSet with(int place, BitSet ordered) {
    BitSet more = (BitSet) ordered.clone();
    more.set(place);
    return more;
  }

  /** Puts looks and refusals next that fit the state; whether there were any. */
  private boolean takeWithoutEffect(BitSet ordered, S state) {
    int before = ordered.cardinality();
    long bound = endOfFirst(ordered);
    for (int place = 0; place < events.size(); place++) {
      if (isNext(place, ordered, bound) && events.get(place).isWithoutEffect()) {
        ordered.set(place, specification.after(state, events.get(place)).findAny().isPresent());
      }
    }
    return ordered.cardinality() > before;
  }

  private boolean isNext(int place, BitSet ordered, long bound) {
    return !ordered.get(place) && events.get(place).start() < bound;
  }

  /** When the first of the events that are not in order yet ended; never if none of them has. */
  private long endOfFirst(BitSet ordered) {
    long first = Event.NEVER;
    for (int place = ordered.nextClearBit(0);
        place < events.size();
        place = ordered.nextClearBit(place + 1)) {
      first = Math.min(first, events.get(place).end());
    }
    return first;
  }

  /** Events in order, and the state they lead to: it doesn't matter in which order they are. */
  private record Tried<S>(BitSet ordered, S state) {}
}
