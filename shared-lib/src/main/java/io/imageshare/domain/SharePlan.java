package io.imageshare.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a call would do, as things stand (R38).
 *
 * @param asked what the call asks for
 * @param images one an image, in the order of the request
 */
public record SharePlan(PlannedAction asked, List<ImagePlan> images) {

  public SharePlan {
    images = List.copyOf(images);
  }

  /** The same for a call that is refused where there is nothing to do. */
  public SharePlan refusedIfNothing(Refusal unchanged) {
    return new SharePlan(
        asked,
        images.stream()
            .map(
                image ->
                    new ImagePlan(
                        image.image(),
                        image.pairs().stream()
                            .map(pair -> pair.refusedIfNothing(unchanged))
                            .toList(),
                        image.placesLeft()))
            .toList());
  }

  /** All pairs, in the order of the request. */
  public List<PairPlan> pairs() {
    return images.stream().flatMap(image -> image.pairs().stream()).toList();
  }

  /** What people are told before they do it (R6, R18). */
  public Optional<Warning> warning() {
    return switch (asked) {
      case OFFER -> Optional.of(Warning.DISCLOSURE);
      case ACCEPT -> Optional.of(Warning.UNVERIFIED_SOURCE);
      case REJECT, STOP, CHANGE, NONE, REFUSE -> Optional.empty();
    };
  }
}
