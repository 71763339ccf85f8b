package io.imageshare.list.paging;

import io.imageshare.domain.ShareState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The states of shares that a list is asked for: one of them, or {@code all}. */
public final class States {
  private States() {}

  /** The states that the word names; empty if it names none. */
  public static Optional<Set<ShareState>> parse(String word) {
    return word.equals("all")
        ? Optional.of(EnumSet.allOf(ShareState.class))
        : ShareState.parse(word).map(EnumSet::of);
  }
}
