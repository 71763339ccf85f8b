package io.imageshare.list.shares;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of what a project shares, whether or not such an image or share is in it.
 *
 * @param project the place is right behind this project's share of the image; null for behind all
 *     of its shares
 */
record GivenPlace(ImageId image, @Nullable ProjectId project) {

  /** The place behind one share. */
  static GivenPlace behind(SharedImage shared) {
    return new GivenPlace(shared.image().id(), shared.share().project());
  }

  /** The place that the marker tells, {@code image} or {@code image/project}; empty if none. */
  static Optional<GivenPlace> parse(String marker) {
    int slash = marker.indexOf('/');
    if (slash < 0) {
      return ImageId.parse(marker).map(image -> new GivenPlace(image, null));
    }
    return ImageId.parse(marker.substring(0, slash))
        .flatMap(
            image ->
                ProjectId.parse(marker.substring(slash + 1))
                    .map(project -> new GivenPlace(image, project)));
  }

  /** The marker that tells this place. */
  String marker() {
    return project == null ? image.value() : image + "/" + project;
  }
}
