package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.records.Edit;
import io.imageshare.domain.Refusal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a patch.
 *
 * @param kind what it does
 * @param attribute the name of the attribute that it does it to
 * @param setting gives the attribute its value, or takes it away
 */
record PatchOperation(Kind kind, String attribute, Setting setting) implements Edit {

  /** What an operation does, each under the condition that the Image API sets it. */
  enum Kind {
    /** Gives the image the attribute, or the attribute another value. */
    ADD,
    /** Gives the image an attribute that it doesn't have. */
    ADD_NEW,
    /** Gives an attribute that the image has another value. */
    REPLACE,
    /** Takes a property away. */
    REMOVE
  }

  /** An operation that gives an attribute a value; refused if the attribute can't have it. */
  static Edit setting(Kind kind, String attribute, JsonNode value) {
    if (Fixed.isFixed(attribute)) {
      return new FixedOperation(attribute, value);
    }
    return new PatchOperation(kind, attribute, Attributes.setting(attribute, value));
  }

  /** An operation that takes an attribute away; refused if it is read-only. */
  static Edit removing(String attribute) {
    if (Fixed.isFixed(attribute)) {
      return new FixedOperation(attribute, null);
    }
    Attributes.requireWritable(attribute);
    return new PatchOperation(Kind.REMOVE, attribute, draft -> draft.removeProperty(attribute));
  }

  @Override
  public Optional<Refusal> on(Draft draft) {
    boolean ofEveryImage = Attributes.isOfEveryImage(attribute);
    boolean present = ofEveryImage || draft.hasProperty(attribute);
    Optional<Refusal> refusal =
        switch (kind) {
          case ADD -> Optional.empty();
          case ADD_NEW -> refusalIf(present, Refusal.ATTRIBUTE_PRESENT);
          case REPLACE ->
              refusalIf(!present && !CloudAttributes.isOne(attribute), Refusal.ATTRIBUTE_NOT_FOUND);
          case REMOVE ->
              ofEveryImage
                  ? Optional.of(Refusal.READ_ONLY_ATTRIBUTE)
                  : refusalIf(!present, Refusal.ATTRIBUTE_NOT_FOUND);
        };
    if (refusal.isEmpty()) {
      setting.on(draft);
    }
    return refusal;
  }

  private static Optional<Refusal> refusalIf(boolean refused, Refusal refusal) {
    return refused ? Optional.of(refusal) : Optional.empty();
  }
}
