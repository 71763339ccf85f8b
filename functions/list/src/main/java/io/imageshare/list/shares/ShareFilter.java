package io.imageshare.list.shares;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Stale;
import io.imageshare.list.filters.Words;
import io.imageshare.list.paging.Listing.Part;
import io.imageshare.list.paging.Parameters;
import io.imageshare.list.paging.States;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which shares of a list are asked for: by their states, by since when nobody has answered or used
 * them ({@code pending_since}, {@code unused_since}; R44), and by words in names and IDs ({@code
 * find}).
 *
 * <p>A page is read as any other, so it looks at as many shares as its limit, and shows those that
 * fit: it may be short, or empty, and there still may be a next one.
 *
 * @param states the ones they may be in
 * @param stale since when nobody has answered or used it; empty if that isn't asked for
 * @param words what is sought in names and IDs; empty if nothing is
 */
record ShareFilter(Set<ShareState> states, Optional<Stale> stale, Optional<Words> words) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  static ShareFilter of(Parameters parameters) {
    Optional<LocalDate> pending = parameters.parsed("pending_since", ShareFilter::day);
    Optional<LocalDate> unused = parameters.parsed("unused_since", ShareFilter::day);
    Optional<Stale> stale =
        pending.isEmpty() && unused.isEmpty()
            ? Optional.empty()
            : Optional.of(new Stale(pending.orElse(null), unused.orElse(null)));
    Set<ShareState> states = EnumSet.allOf(ShareState.class);
    parameters.parsed("status", States::parse).ifPresent(states::retainAll);
    stale.ifPresent(asked -> states.retainAll(asked.states()));
    return new ShareFilter(states, stale, parameters.parsed("find", Words::parse));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text).filter(day -> DAY.matcher(day).matches()).map(LocalDate::parse);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /**
   * What is left of a page.
   *
   * @param other the other side of a share, whose ID the words may be in
   */
  Part<SharedImage> of(Part<SharedImage> page, Function<SharedImage, ProjectId> other) {
    return new Part<>(
        page.items().stream().filter(item -> fits(item, other.apply(item))).toList(), page.next());
  }

  private boolean fits(SharedImage item, ProjectId other) {
    return states.contains(item.share().state())
        && stale.map(asked -> asked.is(item.share())).orElse(true)
        && words.map(sought -> areIn(sought, item.image(), other)).orElse(true);
  }

  private static boolean areIn(Words words, Image image, ProjectId other) {
    return words.areIn(image.description().name(), List.of(image.id().value(), other.value()));
  }
}
