package io.imageshare.share;

import io.imageshare.domain.Terms;
import io.imageshare.http.Fields;
import io.imageshare.http.ShareFields;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a body changes of a share's terms: a time that is null is taken away, none stays. */
final class TermsBody {
  private static final String EXPIRES_AT = "expires_at";
  private static final String ANSWER_BY = "answer_by";

  private TermsBody() {}

  /** What makes the new terms of those that there are. */
  static UnaryOperator<Terms> change(Fields fields) {
    @Nullable Instant expiresAt = ShareFields.time(fields, EXPIRES_AT).orElse(null);
    @Nullable Instant answerBy = ShareFields.time(fields, ANSWER_BY).orElse(null);
    List<String> named = fields.names();
    return terms ->
        terms.until(
            named.contains(EXPIRES_AT) ? expiresAt : terms.expiresAt(),
            named.contains(ANSWER_BY) ? answerBy : terms.answerBy());
  }
}
