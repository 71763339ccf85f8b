package io.imageshare.access;

import io.imageshare.domain.Action;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.http.Fields;
import java.util.Optional;

/**
 * What a compute or disk service wants to know.
 *
 * @param action what is to be done with the image
 * @param region where; here, if not said
 * @param project who would do it; the caller itself, if not said
 */
record Question(Action action, Optional<Region> region, Optional<ProjectId> project) {

  /**
   * Reads the fields. An availability zone may be named and makes no difference, since a share is
   * seen in every zone of its region (R10).
   */
  static Question of(Fields fields) {
    Action action = fields.required("action", Action::parse, Refusal.UNKNOWN_ACTION);
    fields.text("availability_zone", Refusal.MALFORMED_REQUEST);
    return new Question(
        action,
        fields.parsed("region", Region::parse, Refusal.MALFORMED_REQUEST),
        fields.parsed("project_id", ProjectId::parse, Refusal.INVALID_PROJECT_ID));
  }
}
