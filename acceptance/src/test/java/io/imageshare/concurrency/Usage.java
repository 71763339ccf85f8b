package io.imageshare.concurrency;

import io.imageshare.domain.Refusal;
import java.util.Optional;

/**
 * How many images a project owns, one request after the other (R14, R15).
 *
 * @param start how many it owns at first
 * @param limit how many it may own
 */
record Usage(Integer start, int limit) implements Specification<Integer> {

  @Override
  public Optional<Integer> after(Integer owned, Event event) {
    return switch (event.operation().kind()) {
      case REGISTER, REPLICATE -> afterMaking(owned, event);
      case DELETE -> Optional.of(owned - 1);
      case SEE_USAGE -> Optional.of(owned).filter(seen -> event.answer().equals(seen.toString()));
      case OFFER,
          OFFER_IN_BATCH,
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

  private Optional<Integer> afterMaking(int owned, Event event) {
    boolean full = owned >= limit;
    String expected = full ? Refusal.PRIVATE_IMAGE_QUOTA_REACHED.code() : Event.DONE;
    return event.isUnknown() || event.answer().equals(expected)
        ? Optional.of(full ? owned : owned + 1)
        : Optional.empty();
  }
}
