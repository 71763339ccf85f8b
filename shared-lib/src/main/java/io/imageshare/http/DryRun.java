package io.imageshare.http;

import io.imageshare.domain.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameter by which a call says what it would do and does nothing (R38). */
public final class DryRun {
  private static final String NAME = "dry_run";
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  private DryRun() {}

  /**
   * Whether the request asks for a plan. Whatever isn't plainly true or false is refused: nobody
   * who may have meant a plan shall find it carried out.
   */
  public static boolean isAskedFor(Request request) {
    Set<String> values =
        request.query().getOrDefault(NAME, List.of()).stream()
            .map(value -> value.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (values.equals(Set.of(TRUE))) {
      return true;
    }
    if (values.isEmpty() || values.equals(Set.of(FALSE))) {
      return false;
    }
    throw new RefusedException(Refusal.INVALID_QUERY);
  }
}
