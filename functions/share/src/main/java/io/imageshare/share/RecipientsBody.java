package io.imageshare.share;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Terms;
import io.imageshare.domain.WantedRecipients;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import io.imageshare.http.ShareFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which recipients a body wants: {@code recipients}, each with its {@code project_id} and its
 * terms. Other fields are let be, so that a list can be sent back as it was read.
 */
final class RecipientsBody {
  private RecipientsBody() {}

  /** The recipients of the body, none if its list is empty; refused if it has no list. */
  static WantedRecipients of(Fields fields) {
    List<Fields> named = fields.withoutPlace().objects("recipients");
    if (named.size() > SettingRecipients.MOST) {
      throw new RefusedException(Refusal.TOO_MANY_RECIPIENTS);
    }
    Map<ProjectId, Terms> wanted = new HashMap<>();
    for (Fields each : named) {
      Terms terms = ShareFields.terms(each.withoutPlace());
      Terms before =
          wanted.putIfAbsent(
              each.required("project_id", ProjectId::parse, Refusal.INVALID_PROJECT_ID), terms);
      if (before != null && !before.equals(terms)) {
        throw new RefusedException(Refusal.RECIPIENT_NAMED_TWICE);
      }
    }
    return new WantedRecipients(wanted);
  }
}
