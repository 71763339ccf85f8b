package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Edit;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What is done to several tags of an image at once. */
final class TagActions {
  private TagActions() {}

  /** The edits by which the action that the body names is done to its tags. */
  static List<Edit> edits(Fields fields) {
    JsonNode tags =
        fields
            .value("tags")
            .filter(list -> list.isArray() && !list.isEmpty())
            .orElseThrow(() -> new RefusedException(Refusal.MALFORMED_REQUEST));
    return fields.required("action", TagActions::edit, Refusal.MALFORMED_REQUEST).apply(tags);
  }

  private static Optional<Function<JsonNode, List<Edit>>> edit(String action) {
    return switch (action) {
      case "create" ->
          Optional.of(tags -> KeyedTags.of(tags).stream().map(KeyedTagEdits::setting).toList());
      case "delete" ->
          Optional.of(
              tags ->
                  tags.valueStream()
                      .map(tag -> KeyedTagEdits.clearing(KeyedTags.key(tag)))
                      .toList());
      default -> Optional.empty();
    };
  }
}
