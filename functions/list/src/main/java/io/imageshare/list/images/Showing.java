package io.imageshare.list.images;

import io.imageshare.domain.Visibility;
import io.imageshare.list.paging.Parameters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How images have to show to be listed, in the words of both dialects.
 *
 * <p>Source: {@code visibility} of the Image API, {@code __imagetype} of the Image Management
 * Service.
 */
final class Showing {
  private Showing() {}

  /** The visibilities that the parameters leave; refused where they name none that there is. */
  static Set<Visibility> of(Parameters parameters) {
    Set<Visibility> left = EnumSet.allOf(Visibility.class);
    parameters.parsed("visibility", Showing::visibility).ifPresent(left::retainAll);
    parameters.parsed("__imagetype", Showing::imageType).ifPresent(left::retainAll);
    return left;
  }

  /** No image here belongs to a community. */
  private static Optional<Set<Visibility>> visibility(String word) {
    return switch (word) {
      case "all" -> Optional.of(EnumSet.allOf(Visibility.class));
      case "public" -> Optional.of(EnumSet.of(Visibility.PUBLIC));
      case "private" -> Optional.of(EnumSet.of(Visibility.PRIVATE));
      case "shared" -> Optional.of(EnumSet.of(Visibility.SHARED));
      case "community" -> Optional.of(EnumSet.noneOf(Visibility.class));
      default -> Optional.empty();
    };
  }

  /** No image here is for sale. */
  private static Optional<Set<Visibility>> imageType(String word) {
    return switch (word) {
      case "gold" -> visibility("public");
      case "private", "shared" -> visibility(word);
      case "market" -> visibility("community");
      default -> Optional.empty();
    };
  }
}
