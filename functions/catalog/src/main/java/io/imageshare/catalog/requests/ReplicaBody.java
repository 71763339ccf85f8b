package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.NewReplica;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import java.util.Optional;

/** The body of a request to replicate an image, as the Image Management Service has it. */
public final class ReplicaBody {
  private static final int MAX_DESCRIPTION_LENGTH = 1024;
  private static final int MAX_KEY_LENGTH = 255;

  private ReplicaBody() {}

  /** Reads the fields. An empty text says as little as none, since some clients send all fields. */
  public static NewReplica of(Fields fields) {
    String name =
        fields
            .value("name")
            .map(AttributeValues::name)
            .orElseThrow(() -> new RefusedException(Refusal.INVALID_NAME));
    return new NewReplica(
        name,
        text(fields, "description", MAX_DESCRIPTION_LENGTH),
        text(fields, "cmk_id", MAX_KEY_LENGTH));
  }

  private static Optional<String> text(Fields fields, String name, int longest) {
    return fields
        .value(name)
        .map(value -> AttributeValues.text(value, longest))
        .filter(text -> !text.isEmpty());
  }
}
