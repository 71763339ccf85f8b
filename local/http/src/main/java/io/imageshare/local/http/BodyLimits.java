package io.imageshare.local.http;

import java.time.Duration;

/**
 * What a port takes of bodies.
 *
 * @param largest the most bytes of one
 * @param together the most bytes of all requests that were not answered yet
 * @param open how many that have not come whole are waited for; for one more the oldest is given up
 * @param patience how long one is waited for
 * @param farewell how long a client that was already answered may go on sending, since one that
 *     looks for the answer only then would lose it if the connection were closed
 */
record BodyLimits(int largest, long together, int open, Duration patience, Duration farewell) {

  /** What a Lambda function takes at most, and how long API Gateway waits. */
  static final BodyLimits USUAL =
      new BodyLimits(
          6 * 1024 * 1024,
          Runtime.getRuntime().maxMemory() / 16,
          256,
          Duration.ofSeconds(30),
          Duration.ofSeconds(5));
}
