package io.imageshare.domain;

import java.util.Optional;

/**
 * What a project keeps for itself, as a whole: whoever changes a part of it makes another edition.
 *
 * @param <T> what it is
 */
public interface Kept<T extends Kept<T>> {
  /**
   * Grows with each change, to tell whether there was one meanwhile; 0 as long as nothing was ever
   * said.
   */
  long edition();

  /** Whether they say the same, whatever their editions. */
  boolean saySameAs(T other);

  /** Why no project can keep as much; empty if it can. */
  Optional<Refusal> excess();
}
