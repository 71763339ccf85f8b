package io.imageshare.list.images;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.list.filters.Choice;
import io.imageshare.list.filters.ImageFilter;
import io.imageshare.list.orders.Place;
import io.imageshare.list.orders.Sorting;
import io.imageshare.list.paging.Links;
import io.imageshare.list.paging.Parameters;
import io.imageshare.list.paging.States;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which images to list.
 *
 * @param selection the lists they are taken from
 * @param ids the only ones that can be meant; null for any
 * @param filter which of them are wanted
 * @param sorting their order
 * @param after the image after which the part starts; null for the first part
 * @param place where that image was; null if the request doesn't tell
 * @param limit how many of them, 0 or more
 */
record ImageRequest(
    Selection selection,
    @Nullable List<ImageId> ids,
    Predicate<Image> filter,
    Sorting sorting,
    @Nullable ImageId after,
    @Nullable Place place,
    int limit) {
  private static final Set<String> READ_HERE =
      Set.of(
          "visibility",
          "__imagetype",
          "member_status",
          "id",
          "sort",
          "sort_key",
          "sort_dir",
          "marker",
          Links.PLACE,
          "limit");

  /** What the parameters ask for in that dialect; refused where they can't be understood. */
  static ImageRequest of(
      Parameters parameters, ProjectId project, ListDialect dialect, Instant now) {
    Set<Visibility> showing = Showing.of(parameters);
    Predicate<Image> filter =
        ImageFilter.of(dialect.filters().apply(parameters), READ_HERE, dialect.form());
    Sorting sorting = Sorting.of(parameters);
    Optional<ImageId> after = parameters.parsed("marker", ImageId::parse);
    return new ImageRequest(
        selection(parameters, project, showing, now),
        parameters.parsed("id", Choice::parse).map(Choice::images).orElse(null),
        filter.and(image -> showing.contains(image.visibility())),
        sorting,
        after.orElse(null),
        after.flatMap(image -> sorting.placeIn(parameters, image)).orElse(null),
        parameters.limit(dialect.limit()));
  }

  /**
   * Reads none of the lists that can't hold what is wanted. Of what was received, the accepted
   * images are wanted unless others are asked for (R11).
   */
  private static Selection selection(
      Parameters parameters, ProjectId project, Set<Visibility> showing, Instant now) {
    Set<ShareState> states =
        parameters.parsed("member_status", States::parse).orElse(Set.of(ShareState.ACCEPTED));
    Optional<Choice> owner = parameters.parsed("owner", Choice::parse);
    boolean own = owner.map(choice -> choice.holds(project.value())).orElse(true);
    boolean others = owner.map(choice -> !choice.isOnly(project.value())).orElse(true);
    boolean received = others && showing.contains(Visibility.SHARED);
    return new Selection(project, own && !showing.isEmpty(), received ? states : Set.of(), now);
  }
}
