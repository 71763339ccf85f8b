package io.imageshare.concurrency;

import io.imageshare.domain.StandingAnswer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a request goes by and doesn't hold until it is done: the hour, which its function reads
 * once, and the standing answers of recipients. It may go by any that it could have read at some
 * moment between the question and the answer.
 *
 * @param passes the events by which it got an hour later
 * @param answers those that set a standing answer to the owner of the image
 */
record Circumstances(List<Event> passes, List<Event> answers) {
  static final Circumstances NONE = new Circumstances(List.of(), List.of());

  /** The hours at which something may have been asked for. */
  IntStream hours(Event event) {
    int first = count(pass -> pass.isBefore(event));
    return IntStream.rangeClosed(first, count(pass -> !event.isBefore(pass)));
  }

  private int count(Predicate<Event> which) {
    return Math.toIntExact(passes.stream().filter(which).count());
  }

  /** The standing answers that it may have met, if it offers. */
  Stream<StandingAnswer> answers(Event event) {
    return switch (event.operation().kind()) {
      case OFFER, OFFER_IN_BATCH, WANT -> met(event);
      default -> Stream.of(StandingAnswer.ASK);
    };
  }

  private Stream<StandingAnswer> met(Event offer) {
    List<Event> set =
        answers.stream()
            .filter(answer -> answer.operation().by() == offer.operation().recipient())
            .toList();
    Stream<StandingAnswer> first =
        set.stream().anyMatch(answer -> answer.isBefore(offer))
            ? Stream.empty()
            : Stream.of(StandingAnswer.ASK);
    Stream<StandingAnswer> others =
        set.stream()
            .filter(answer -> !offer.isBefore(answer) && !isOver(answer, set, offer))
            .map(Circumstances::said);
    return Stream.concat(first, others).distinct();
  }

  /** Whether another answer had taken its place before the offer. */
  private static boolean isOver(Event answer, List<Event> set, Event offer) {
    return set.stream().anyMatch(other -> answer.isBefore(other) && other.isBefore(offer));
  }

  private static StandingAnswer said(Event answer) {
    return switch (answer.operation().kind()) {
      case ACCEPT_BEFORE -> StandingAnswer.ACCEPT;
      case REJECT_BEFORE -> StandingAnswer.REJECT;
      default -> StandingAnswer.ASK;
    };
  }
}
