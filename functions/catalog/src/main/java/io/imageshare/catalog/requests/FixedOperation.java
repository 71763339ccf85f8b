package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.records.Edit;
import io.imageshare.catalog.records.Fixed;
import io.imageshare.domain.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation on an attribute that nobody changes: nothing happens if it would be removed or set
 * to what it is, as it is by clients that write back all that they have read.
 *
 * @param value that it would be set to; null if it would be removed
 */
record FixedOperation(String attribute, @Nullable JsonNode value) implements Edit {

  @Override
  public Optional<Refusal> on(Draft draft) {
    boolean same =
        value == null
            || Fixed.isMoving(attribute)
            || (value.isValueNode() && draft.isFixedAs(attribute, value.asString("")));
    return same ? Optional.empty() : Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
  }
}
