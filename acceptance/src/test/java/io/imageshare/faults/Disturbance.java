package io.imageshare.faults;

/**
 * What can go wrong between the table and its client, and whether the table has got the request.
 */
enum Disturbance {
  /** The connection is reset when the first byte of the request is there. */
  RESET_BEFORE(false),
  /** A gateway answers that it can't reach the table. */
  BAD_GATEWAY(false),
  RESET_AFTER(true),
  /** The connection ends in order, but without an answer. */
  CLOSED(true),
  /** It ends in the middle of the answer. */
  TRUNCATED(true),
  /** It ends in the middle of the answer, which doesn't tell how long it is. */
  TRUNCATED_UNNOTICED(true),
  /** The checksum is that of another answer. */
  SPOILT(true),
  /** Something else answers, with success. */
  HTML(true),
  /** Nothing answers for as long as the client waits. */
  SILENCE(true);

  private final boolean forwarded;

  Disturbance(boolean forwarded) {
    this.forwarded = forwarded;
  }

  /** Whether the table gets the request. */
  boolean isForwarded() {
    return forwarded;
  }

  /** Whether it takes the client's time-out, which is by the real clock. */
  boolean takesLong() {
    return this == SILENCE;
  }
}
