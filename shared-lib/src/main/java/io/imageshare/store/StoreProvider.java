package io.imageshare.store;

import io.imageshare.domain.Region;
import java.time.Duration;

/** What keeps the records of all regions, and gives the ports on those of one. */
@FunctionalInterface
public interface StoreProvider {

  /**
   * The ports on the records of a region.
   *
   * @param region whose images these are
   * @param jobRetention how long the results of batch calls are kept
   */
  Stores of(Region region, Duration jobRetention);
}
