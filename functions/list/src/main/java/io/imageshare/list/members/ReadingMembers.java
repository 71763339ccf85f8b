package io.imageshare.list.members;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.list.paging.Listing;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads shares of an image: any of them for its owner (R7), its own for a recipient (R30). */
final class ReadingMembers {
  /**
   * So many shares are listed whole, because clients of the Image API know no pages of members and
   * would miss what is on the second one.
   */
  static final int MOST_AT_ONCE = 10_000;

  private final ShareStore shares;

  ReadingMembers(ShareStore shares) {
    this.shares = shares;
  }

  /** A list of the share with that project alone, in one round trip. */
  Listing<Share> one(ImageId image, ProjectId member, Actor actor, Instant now) {
    Set<ProjectId> projects = new HashSet<>(List.of(member, actor.project()));
    Optional<Standing> standing = visible(image, projects, actor, now);
    if (standing.isEmpty()) {
      return new Listing.Refused<>(Refusal.IMAGE_NOT_FOUND);
    }
    boolean sees = member.equals(actor.project()) || actor.actsFor(standing.get().image().owner());
    Share share = standing.get().shareOf(member);
    return sees && share != null
        ? new Listing.Part<>(List.of(share), null)
        : new Listing.Refused<>(Refusal.SHARE_NOT_FOUND);
  }

  /**
   * The shares in the order of the projects' IDs, in two round trips for the owner and one for a
   * recipient; in one if they are refused by the image's count of them. The image is read before
   * them: if an operator gives it to another project meanwhile, they are as that one has them.
   *
   * @return refused if all are asked for and there are more than {@value #MOST_AT_ONCE}
   */
  Listing<Share> list(ImageId image, MemberRange range, Actor actor, Instant now) {
    Optional<Standing> standing = visible(image, Set.of(actor.project()), actor, now);
    if (standing.isEmpty()) {
      return new Listing.Refused<>(Refusal.IMAGE_NOT_FOUND);
    }
    if (range.isEmpty()) {
      return new Listing.Part<>(List.of(), null);
    }
    return actor.actsFor(standing.get().image().owner())
        ? all(standing.get().image(), range, now)
        : own(standing.get().shareOf(actor.project()), range);
  }

  private Listing<Share> all(Image image, MemberRange range, Instant now) {
    boolean whole = !range.paged() && range.after() == null;
    if (whole && isTooMany(image, now)) {
      return new Listing.Refused<>(Refusal.TOO_MANY_MEMBERS);
    }
    int limit = range.paged() ? range.limit() : MOST_AT_ONCE;
    Page<Share> page = shares.members(image.id(), range.after(), limit, now);
    return page.more() && !range.paged()
        ? new Listing.Refused<>(Refusal.TOO_MANY_MEMBERS)
        : Listing.Part.of(page, share -> MemberRange.marker(share.project()));
  }

  /** Where there are at most so many, the list itself tells. */
  private boolean isTooMany(Image image, Instant now) {
    return image.shares() > MOST_AT_ONCE
        && ShareStore.exact(shares, image, now)
            .filter(exact -> exact.shares() > MOST_AT_ONCE && !exact.counts().atMost())
            .isPresent();
  }

  private static Listing<Share> own(@Nullable Share share, MemberRange range) {
    boolean listed = share != null && range.holds(share.project());
    return new Listing.Part<>(listed ? List.of(share) : List.of(), null);
  }

  private Optional<Standing> visible(
      ImageId image, Set<ProjectId> projects, Actor actor, Instant now) {
    return shares.standing(image, projects, now).filter(standing -> standing.isVisibleTo(actor));
  }
}
