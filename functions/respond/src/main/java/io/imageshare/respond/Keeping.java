package io.imageshare.respond;

import io.imageshare.domain.Kept;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.store.Deadline;
import io.imageshare.store.KeptStore;
import io.imageshare.usecase.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes what a project keeps for itself.
 *
 * <p>Each change is of one part and is made to what there is then. So two that are made at once
 * both stand.
 *
 * @param <T> such as what it answers to offers before they are made (R37)
 */
record Keeping<T extends Kept<T>>(KeptStore<T> store) {

  /** Makes the change, unless what there is says as much already. */
  Outcome<T> change(ProjectId project, UnaryOperator<T> change, Deadline deadline) {
    do {
      T read = store.kept(project);
      T changed = change.apply(read);
      if (changed.saySameAs(read)) {
        return new Outcome.Unchanged<>(read);
      }
      Optional<Refusal> excess = changed.excess();
      if (excess.isPresent()) {
        return new Outcome.Refused<>(excess.get());
      }
      switch (store.replace(project, changed, deadline)) {
        case DONE -> {
          return new Outcome.Done<>(changed);
        }
        case UNKNOWN -> {
          return new Outcome.Unknown<>();
        }
        case OVERTAKEN -> {
          // What the other one has changed stays.
        }
      }
    } while (deadline.leaves(Duration.ZERO));
    return new Outcome.Unknown<>();
  }
}
