package io.imageshare.catalog.records;

import io.imageshare.domain.Refusal;
import java.util.Optional;

/** A change of an image, to be made on whatever is found of it. */
@FunctionalInterface
public interface Edit {

  /** Makes the change; why it can't be made, if so. */
  Optional<Refusal> on(Draft draft);
}
