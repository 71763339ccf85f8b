package io.imageshare.concurrency;

import io.imageshare.domain.Refusal;
import java.util.stream.Stream;

/**
 * How many images a project owns, one request after the other (R14, R15).
 *
 * @param start how many it owns at first
 * @param limit how many it may own
 */
record Usage(Integer start, int limit) implements Specification<Integer> {

  @Override
  public Stream<Integer> after(Integer owned, Event event) {
    return switch (event.operation().kind()) {
      case REGISTER, REPLICATE -> afterMaking(owned, event);
      case DELETE -> Stream.of(owned - 1);
      case SEE_USAGE -> Stream.of(owned).filter(seen -> event.answer().equals(seen.toString()));
      case OFFER,
          OFFER_IN_BATCH,
          CHANGE,
          WANT,
          PASS,
          ASK_BEFORE,
          ACCEPT_BEFORE,
          REJECT_BEFORE,
          ACCEPT,
          REJECT,
          STOP,
          STOP_IN_BATCH,
          SEE_IMAGE,
          SEE_SHARE,
          SEE_SHARES,
          ROW_OF_SHARES,
          ROW_OF_PENDING,
          ROW_OF_ACCEPTED,
          ROW_OF_REJECTED,
          ROW_OF_IMAGES,
          USE ->
          throw new IllegalArgumentException("it has nothing to do with usage: " + event);
    };
  }

  private Stream<Integer> afterMaking(int owned, Event event) {
    boolean full = owned >= limit;
    String expected = full ? Refusal.PRIVATE_IMAGE_QUOTA_REACHED.code() : Event.DONE;
    return event.isUnknown() || event.answer().equals(expected)
        ? Stream.of(full ? owned : owned + 1)
        : Stream.empty();
  }
}
