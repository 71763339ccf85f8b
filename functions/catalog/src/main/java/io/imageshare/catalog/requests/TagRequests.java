package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Edit;
import io.imageshare.catalog.records.TagEdits;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The requests that change tags of an image: one tag in the path, as the Image API has it, or tags
 * of a key and a value each, as the Image Management Service has them.
 */
public final class TagRequests {
  private TagRequests() {}

  /**
   * What a request changes.
   *
   * @param image whose tags
   */
  public record Change(ImageId image, List<Edit> edits) {}

  /** Adds the tag that the path names. */
  public static Change adding(Request request) {
    return change(request, TagEdits.adding(AttributeValues.tag(request.pathParameter("tag"))));
  }

  /** Takes away the tag that the path names. */
  public static Change removing(Request request) {
    return change(request, TagEdits.removing(AttributeValues.tag(request.pathParameter("tag"))));
  }

  /** Gives a key its value: {@code {"tag":{"key":"os","value":"linux"}}}. */
  public static Change keyed(Request request) {
    JsonNode tag = request.fields().value("tag").orElseThrow(TagRequests::malformed);
    return change(request, KeyedTagEdits.setting(KeyedTags.one(tag)));
  }

  /** Takes away the tag of the key that the path names. */
  public static Change keyRemoved(Request request) {
    return change(request, KeyedTagEdits.removing(KeyedTags.key(request.pathParameter("key"))));
  }

  /**
   * Gives several keys their values, or takes several away, of which none need be there: {@code
   * {"action":"create","tags":[{"key":"os","value":"linux"}]}}. No key may be given two values.
   */
  public static Change action(Request request) {
    return new Change(request.imageId(), TagActions.edits(request.fields()));
  }

  /**
   * Adds the tag, or gives the key its value, of the image that the body names: {@code
   * {"image_id":"…","tag":"lts"}} or {@code {"image_id":"…","image_tag":{"key":"os","value":""}}}.
   */
  public static Change named(Request request) {
    Fields fields = request.fields();
    ImageId image = fields.required("image_id", ImageId::parse, Refusal.INVALID_IMAGE_ID);
    Optional<String> plain = fields.text("tag", Refusal.INVALID_ATTRIBUTE);
    Optional<JsonNode> keyed = fields.value("image_tag");
    if (plain.isPresent() == keyed.isPresent()) {
      throw malformed();
    }
    Edit edit =
        plain
            .map(tag -> TagEdits.adding(AttributeValues.tag(tag)))
            .orElseGet(() -> KeyedTagEdits.setting(KeyedTags.one(keyed.orElseThrow())));
    return new Change(image, List.of(edit));
  }

  private static Change change(Request request, Edit edit) {
    return new Change(request.imageId(), List.of(edit));
  }

  private static RefusedException malformed() {
    return new RefusedException(Refusal.MALFORMED_REQUEST);
  }
}
