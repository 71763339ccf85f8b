package io.imageshare.store;

import io.imageshare.domain.Region;

/** What keeps the records of all regions, and gives the ports on those of one. */
@FunctionalInterface
public interface StoreProvider {

  /**
   * The ports on the records of a region.
   *
   * @param region whose images these are
   * @param retention how long what goes by itself is kept
   */
  Stores of(Region region, Retention retention);
}
