package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.records.Edit;
import io.imageshare.domain.Image;
import io.imageshare.domain.Refusal;
import io.imageshare.http.CloudImageJson;
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
            || (value.isValueNode()
                && draft.before().map(this::shown).filter(value.asString("")::equals).isPresent());
    return same ? Optional.empty() : Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
  }

  /** The attribute as clients read it; the empty text for none. */
  private String shown(Image image) {
    return CloudImageJson.of(image).path(attribute).asString("");
  }
}
