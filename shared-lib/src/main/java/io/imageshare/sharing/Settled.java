package io.imageshare.sharing;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.store.StoreUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one image's pairs in a batch.
 *
 * @param outcomes one a recipient; none if the records could not be used
 * @param failure why they could not; null if they could
 */
record Settled(
    ImageId image,
    Map<ProjectId, ShareOutcome> outcomes,
    @Nullable StoreUnavailableException failure) {

  Stream<StoreUnavailableException> failures() {
    return Stream.ofNullable(failure);
  }

  /** Whether any of its shares was changed, or may have been. */
  boolean mayBeChanged() {
    boolean partly = failure != null && failure.isPartial();
    return partly || has(ShareOutcome.Changed.class) || isUnknown();
  }

  /** Whether of any of its shares it isn't known if it was changed. */
  boolean isUnknown() {
    return has(ShareOutcome.Unknown.class);
  }

  /** The results for the job, in that order. */
  Stream<PairResult> results(List<ProjectId> recipients) {
    return recipients.stream()
        .map(recipient -> new PairResult(image, recipient, refusal(outcomes.get(recipient))));
  }

  private boolean has(Class<? extends ShareOutcome> kind) {
    return outcomes.values().stream().anyMatch(kind::isInstance);
  }

  private static @Nullable Refusal refusal(@Nullable ShareOutcome outcome) {
    return outcome instanceof ShareOutcome.Refused refused ? refused.refusal() : null;
  }
}
