package io.imageshare.bench.soak;

import java.util.EnumSet;
import java.util.Set;

/** An image, and what was acknowledged of it. */
final class KnownImage {
  private final String id;
  private final Set<KnownState> possible = EnumSet.of(KnownState.NOT_SHARED);

  KnownImage(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** How it stands; to be asked only when there is no doubt. */
  KnownState state() {
    return possible.iterator().next();
  }

  /** Whether an answer was lost, so that it may stand in one of two ways. */
  boolean isDoubtful() {
    return possible.size() > 1;
  }

  boolean mayBe(KnownState state) {
    return possible.contains(state);
  }

  void is(KnownState state) {
    possible.clear();
    possible.add(state);
  }

  /** The answer to what would have made it so was lost. */
  void mayHaveBecome(KnownState state) {
    possible.add(state);
  }
}
