package io.imageshare.local.gateway;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** IDs of traces in the form of X-Ray's: the second at which one began, and 96 random bits. */
final class TraceIds {
  private static final HexFormat HEX = HexFormat.of();
  private static final int RANDOM_BYTES = 12;

  private TraceIds() {}

  static String next(Instant start) {
    byte[] random = new byte[RANDOM_BYTES];
    ThreadLocalRandom.current().nextBytes(random);
    return "Root=1-" + HEX.toHexDigits((int) start.getEpochSecond()) + "-" + HEX.formatHex(random);
  }
}
