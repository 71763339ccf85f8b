package io.imageshare.bench.scale;

import io.imageshare.rules.cloud.Cloud;
import java.util.List;

/** A service with data of some size. */
interface SizedScene {

  /** The service. */
  Cloud cloud();

  /**
   * Each operation once, in an order in which each finds what it needs, and after which all is as
   * it was before.
   *
   * @param round different each time
   */
  List<Step> steps(int round);
}
