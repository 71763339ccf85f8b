package io.imageshare.store;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which images of a project's to list.
 *
 * @param project whose list it is
 * @param owned whether its own images are in it
 * @param received the images shared with it in one of these states are in it
 * @param order by creation
 * @param after the image after which the page starts, whether or not it is in the list; null for
 *     the first page
 * @param limit the most images on the page, at least 1
 * @param now shares that are over by then are not in the list (R34, R35)
 */
public record ImageQuery(
    ProjectId project,
    boolean owned,
    Set<ShareState> received,
    Order order,
    @Nullable ImageId after,
    int limit,
    Instant now) {

  /** The order of creation, as the images' IDs tell it. */
  public enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST
  }

  public ImageQuery {
    received = Set.copyOf(received);
    if (limit < 1) {
      throw new IllegalArgumentException("a page has at least one item: " + limit);
    }
  }

  /** The same list from another place on. */
  public ImageQuery from(@Nullable ImageId marker, int size) {
    return new ImageQuery(project, owned, received, order, marker, size, now);
  }
}
