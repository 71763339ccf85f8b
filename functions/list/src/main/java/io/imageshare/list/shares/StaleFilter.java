package io.imageshare.list.shares;

import io.imageshare.domain.ShareState;
import io.imageshare.domain.Stale;
import io.imageshare.list.paging.Listing.Part;
import io.imageshare.list.paging.Parameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves of a list only what nobody has answered or used since a day, if that is asked for by
 * {@code pending_since} or {@code unused_since} (R44).
 *
 * <p>A page is read as any other, so it looks at as many shares as its limit, and shows those that
 * fit: it may be short, or empty, and there still may be a next one.
 *
 * @param stale what is asked for; empty if neither is
 */
record StaleFilter(Optional<Stale> stale) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  static StaleFilter of(Parameters parameters) {
    Optional<LocalDate> pending = parameters.parsed("pending_since", StaleFilter::day);
    Optional<LocalDate> unused = parameters.parsed("unused_since", StaleFilter::day);
    return new StaleFilter(
        pending.isEmpty() && unused.isEmpty()
            ? Optional.empty()
            : Optional.of(new Stale(pending.orElse(null), unused.orElse(null))));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text).filter(day -> DAY.matcher(day).matches()).map(LocalDate::parse);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** Those of the states in which such shares are, so that no others are read. */
  Set<ShareState> of(Set<ShareState> states) {
    Set<ShareState> left = EnumSet.noneOf(ShareState.class);
    left.addAll(states);
    stale.ifPresent(asked -> left.retainAll(asked.states()));
    return left;
  }

  /** What is left of a page. */
  Part<SharedImage> of(Part<SharedImage> page) {
    return stale
        .map(
            asked ->
                new Part<>(
                    page.items().stream().filter(item -> asked.is(item.share())).toList(),
                    page.next()))
        .orElse(page);
  }
}
