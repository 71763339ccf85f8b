package io.imageshare.list.filters;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.list.paging.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the parameters of a list say about the images themselves; every one has to be fulfilled but
 * {@code deleted}, which is passed over as Glance does: no deleted image is ever listed.
 *
 * <p>Source: Image API v2, list images.
 */
public final class ImageFilter {
  /** An operator of ours for names, where the Image API has {@code eq} and {@code in}. */
  private static final String HAS = "has:";

  private static final Set<String> READ_HERE =
      Set.of(
          "name",
          "status",
          "owner",
          "disk_format",
          "container_format",
          "size_min",
          "size_max",
          "created_at",
          "updated_at",
          "protected",
          "os_hidden",
          "deleted",
          "tag");

  private final Parameters parameters;
  private final List<Predicate<Image>> conditions = new ArrayList<>();

  private ImageFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The filter that the parameters tell; refused where they can't be what they have to be.
   *
   * @param others parameters that say something else, and filter nothing here
   * @param form how an image is shown in the caller's dialect
   */
  public static Predicate<Image> of(
      Parameters parameters, Set<String> others, Function<Image, ObjectNode> form) {
    ImageFilter filter = new ImageFilter(parameters);
    filter.texts();
    filter.sizes();
    filter.times("created_at", Image::created);
    filter.times("updated_at", Image::updated);
    filter.truths();
    filter.tags();
    Set<String> read = new HashSet<>(others);
    read.addAll(READ_HERE);
    filter.conditions.add(FieldFilter.of(parameters, read, form));
    List<Predicate<Image>> conditions = List.copyOf(filter.conditions);
    return image -> conditions.stream().allMatch(condition -> condition.test(image));
  }

  private void texts() {
    parameters
        .parsed("name", ImageFilter::name)
        .ifPresent(fits -> conditions.add(image -> fits.test(image.description().name())));
    text("status", image -> image.status().wireName());
    text("owner", image -> image.owner().value());
    text("disk_format", image -> image.description().diskFormat());
    text("container_format", image -> image.description().containerFormat());
  }

  private static Optional<Predicate<String>> name(String value) {
    return value.startsWith(HAS)
        ? Words.parse(value.substring(HAS.length()))
            .map(words -> name -> words.areIn(name, List.of()))
        : Choice.parse(value).map(choice -> choice::holds);
  }

  private void text(String name, Function<Image, @Nullable String> shown) {
    parameters
        .parsed(name, Choice::parse)
        .ifPresent(choice -> conditions.add(image -> choice.holds(shown.apply(image))));
  }

  /** An image whose size isn't known has none that could fit. */
  private void sizes() {
    parameters.number("size_min").ifPresent(least -> size(size -> size >= least));
    parameters.number("size_max").ifPresent(most -> size(size -> size <= most));
  }

  private void size(LongPredicate fits) {
    conditions.add(
        image -> {
          Long size = image.description().size();
          return size != null && fits.test(size);
        });
  }

  /** Several times make a range with two ends. */
  private void times(String name, Function<Image, Instant> shown) {
    for (String value : parameters.all(name)) {
      TimeRange range = TimeRange.parse(value).orElseThrow(Parameters::invalid);
      conditions.add(image -> range.holds(shown.apply(image)));
    }
  }

  private void truths() {
    parameters
        .truth("protected")
        .ifPresent(wanted -> conditions.add(image -> image.isProtected() == wanted));
    boolean hidden = parameters.truth("os_hidden").orElse(false);
    conditions.add(image -> image.settings().isHidden() == hidden);
  }

  private void tags() {
    List<String> wanted = parameters.all("tag");
    conditions.add(image -> hasAll(image.description(), wanted));
  }

  private static boolean hasAll(ImageDescription description, List<String> tags) {
    return description.tags().containsAll(tags);
  }
}
