package io.imageshare.sharing;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one image's pairs in a batch.
 *
 * @param outcomes one a recipient; none if the records could not be used
 * @param failure why they could not; null if they could
 */
record ImageResult(
    ImageId image,
    Map<ProjectId, Outcome<Optional<Share>>> outcomes,
    @Nullable StoreUnavailableException failure) {

  Stream<StoreUnavailableException> failures() {
    return Stream.ofNullable(failure);
  }

  /** Whether any of its shares was changed, or may have been. */
  boolean mayHaveChanged() {
    boolean partly = failure != null && failure.isPartial();
    return partly || outcomes.values().stream().anyMatch(Outcome::mayHaveChanged);
  }

  /** Whether of any of its shares it isn't known if it was changed. */
  boolean isUnknown() {
    return outcomes.values().stream().anyMatch(Outcome::isUnknown);
  }

  /** The results for the job, in that order. */
  Stream<PairResult> results(List<ProjectId> recipients) {
    return recipients.stream()
        .map(
            recipient -> {
              Optional<Outcome<Optional<Share>>> outcome =
                  Optional.ofNullable(outcomes.get(recipient));
              return new PairResult(
                  image, recipient, outcome.flatMap(Outcome::refusal).orElse(null));
            });
  }
}
