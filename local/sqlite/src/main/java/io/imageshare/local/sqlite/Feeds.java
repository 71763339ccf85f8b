package io.imageshare.local.sqlite;

import io.imageshare.domain.Region;
import java.time.Duration;

/**
 * The feeds of a region's projects.
 *
 * @param retention how long events are kept
 */
record Feeds(Region region, Duration retention) {

  /** What writes them within a transaction. */
  EventWrites in(Session session) {
    return new EventWrites(session, region, retention);
  }
}
