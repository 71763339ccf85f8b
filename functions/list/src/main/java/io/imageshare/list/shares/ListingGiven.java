package io.imageshare.list.shares;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.list.paging.Listing.Part;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a project shares (R7): its images, newest first, and the shares of each in the order
 * of the recipients' IDs.
 *
 * <p>A page takes three round trips, five if it starts amid the shares of an image, and three more
 * for each further {@value #PORTION} images that had to be looked through for it. After {@value
 * #MOST_READ} the page ends, full or not, and the next one goes on from there.
 *
 * <p>An image and its shares are not of one moment: one that an operator gives to another project
 * meanwhile is shown with the shares that it has then.
 */
final class ListingGiven {
  /** The images that are looked through at once. */
  private static final int PORTION = 100;

  /** The most images that are looked through for one page. */
  private static final int MOST_READ = 1_000;

  private final ShareStore shares;
  private final ProjectId owner;
  private final int limit;
  private final Instant now;
  private final List<SharedImage> found = new ArrayList<>();
  private @Nullable ImageId place;
  private int read;

  ListingGiven(ShareStore shares, ProjectId owner, int limit, Instant now) {
    this.shares = shares;
    this.owner = owner;
    this.limit = limit;
    this.now = now;
  }

  /**
   * Reads the page.
   *
   * @param after where it starts; null for the first page
   */
  Part<SharedImage> read(@Nullable GivenPlace after) {
    if (limit == 0) {
      return new Part<>(found, null);
    }
    boolean more = true;
    if (after != null) {
      startAfter(after);
    }
    while (more && wanted() > 0 && read < MOST_READ) {
      more = readOn();
    }
    return found.size() > limit
        ? Part.of(Page.of(found, limit), last -> GivenPlace.behind(last).marker())
        : new Part<>(found, more && place != null ? place.value() : null);
  }

  /** One more than fits on the page tells whether there are more. */
  private int wanted() {
    return limit + 1 - found.size();
  }

  /** What is left of the shares of the image that the place is amid, if it is the project's own. */
  private void startAfter(GivenPlace after) {
    ProjectId project = after.project();
    place = after.image();
    if (project != null) {
      shares
          .standing(after.image(), Set.of(), now)
          .filter(standing -> standing.image().owner().equals(owner))
          .ifPresent(standing -> found.addAll(sharesOf(standing.image(), project)));
    }
  }

  /** Adds the shares of the next images; false if no image comes after them. */
  private boolean readOn() {
    Page<ListedImage> portion =
        shares.list(new ImageQuery(owner, true, Set.of(), Order.NEWEST_FIRST, place, PORTION, now));
    List<Image> shared = new ArrayList<>();
    long promised = 0;
    int position = 0;
    while (position < portion.items().size() && promised < wanted()) {
      Image image = portion.items().get(position++).image();
      place = image.id();
      if (image.shares() > 0) {
        promised += image.shares();
        shared.add(image);
      }
    }
    Parallel.map(shared, image -> sharesOf(image, null)).forEach(found::addAll);
    read += position;
    return portion.more() || position < portion.items().size();
  }

  private List<SharedImage> sharesOf(Image image, @Nullable ProjectId after) {
    return shares.members(image.id(), after, limit + 1, now).items().stream()
        .map(share -> new SharedImage(image, share))
        .toList();
  }
}
