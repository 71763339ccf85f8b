package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.records.ImsProperties;
import io.imageshare.catalog.records.NewImage;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The body of a request to register an image. */
public final class RegistrationBody {
  /** The fields that are said once and for ever. */
  private static final Set<String> LASTING = Set.of("id", "owner", "kind", "encrypted");

  private RegistrationBody() {}

  /**
   * Reads the fields: those of the Image API and, beyond them, {@code kind} and {@code encrypted},
   * which the properties of the Image Management Service may tell as well. What follows from shares
   * and replicating is passed over, since clients that copy a record send it.
   *
   * <p>An image that is not said to be elsewhere in its making is active, as no bytes are awaited
   * here.
   */
  public static NewImage of(Fields fields) {
    Draft draft = draft(fields);
    ImageDescription description = draft.description();
    Map<String, String> properties = description.properties();
    boolean encrypted = fields.value("encrypted").map(AttributeValues::truth).orElse(false);
    return new NewImage(
        fields.parsed("id", ImageId::parse, Refusal.INVALID_IMAGE_ID),
        fields.parsed("owner", ProjectId::parse, Refusal.INVALID_PROJECT_ID),
        kind(fields, properties),
        draft.status(),
        draft.settings(),
        encrypted || ImsProperties.areEncrypted(properties),
        description);
  }

  private static ImageKind kind(Fields fields, Map<String, String> properties) {
    return ImsProperties.kind(
            fields.parsed("kind", ImageKind::parse, Refusal.INVALID_KIND), properties)
        .orElseThrow(() -> new RefusedException(Refusal.INVALID_KIND));
  }

  private static Draft draft(Fields fields) {
    Draft draft = new Draft();
    for (String name : fields.names()) {
      if (!LASTING.contains(name) && !Fixed.RESULTING.contains(name)) {
        fields
            .value(name)
            .ifPresent(value -> Attributes.setting(name, asStored(name, value)).on(draft));
      }
    }
    return draft;
  }

  /** A property is a text; the one that clients also send as a truth value becomes one. */
  private static JsonNode asStored(String name, JsonNode value) {
    return name.equals(ImsProperties.WHOLE_IMAGE)
        ? StringNode.valueOf(String.valueOf(AttributeValues.truth(value)))
        : value;
  }
}
