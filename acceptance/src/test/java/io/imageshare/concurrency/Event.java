package io.imageshare.concurrency;

/**
 * Something that was asked of the service, and the answer to it.
 *
 * @param answer in a word: {@link #DONE}, what was shown, or the code of the refusal
 * @param start when it was asked, by a clock that counts what is asked and answered
 * @param end when it was answered; {@link #NEVER} if nobody knows the outcome
 */
record Event(Operation operation, String answer, long start, long end) {
  static final String DONE = "done";
  static final String ABSENT = "absent";
  static final String KEPT = "kept";
  static final long NEVER = Long.MAX_VALUE;

  /** Something whose outcome isn't known: it may take effect at any time from then on, or never. */
  static Event unknown(Operation operation, long start) {
    return new Event(operation, "unknown", start, NEVER);
  }

  /** Whether nobody knows the outcome. */
  boolean isUnknown() {
    return end == NEVER;
  }

  /** Whether it has changed nothing, in whatever state it came: a look, or a refusal. */
  boolean isWithoutEffect() {
    return !isUnknown() && !(operation.kind().isChange() && answer.equals(DONE));
  }

  /** Whether it ended before the other one began. */
  boolean isBefore(Event other) {
    return end < other.start;
  }

  /** Whether it is of another request, and each of the two began before the other was answered. */
  boolean overlaps(Event other) {
    boolean answered = !isUnknown() && !other.isUnknown();
    return answered && start != other.start && start < other.end && other.start < end;
  }

  @Override
  public String toString() {
    return String.format("%5d to %5s  ", start, isUnknown() ? "?" : Long.toString(end))
        + operation
        + " -> "
        + answer;
  }
}
