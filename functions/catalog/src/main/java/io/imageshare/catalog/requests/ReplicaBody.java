package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.NewReplica;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.KeyedTag;
import io.imageshare.http.RefusedException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a request to replicate an image, as the Image Management Service has it. */
public final class ReplicaBody {
  private static final int MAX_DESCRIPTION_LENGTH = 1024;
  private static final int MAX_ID_LENGTH = 255;

  private ReplicaBody() {}

  /**
   * Reads the fields; refused if they name a vault, which a record doesn't keep. An empty text says
   * as little as none, since some clients send all fields.
   */
  public static NewReplica of(Fields fields) {
    String name =
        fields
            .value("name")
            .map(AttributeValues::givenName)
            .orElseThrow(() -> new RefusedException(Refusal.INVALID_NAME));
    if (text(fields, "vault_id", MAX_ID_LENGTH).isPresent()) {
      throw new RefusedException(Refusal.VAULT_NAMED);
    }
    return new NewReplica(
        name,
        text(fields, "description", MAX_DESCRIPTION_LENGTH),
        text(fields, "cmk_id", MAX_ID_LENGTH),
        text(fields, "enterprise_project_id", MAX_ID_LENGTH),
        fields.value("min_ram").map(AttributeValues::amount),
        fields.value("image_tags").map(ReplicaBody::tags).orElse(List.of()));
  }

  private static List<String> tags(JsonNode list) {
    return KeyedTags.of(list).stream().map(KeyedTag::text).toList();
  }

  private static Optional<String> text(Fields fields, String name, int longest) {
    return fields
        .value(name)
        .map(value -> AttributeValues.text(value, longest))
        .filter(text -> !text.isEmpty());
  }
}
