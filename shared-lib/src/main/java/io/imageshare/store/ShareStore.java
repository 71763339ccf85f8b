package io.imageshare.store;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of images. */
public interface ShareStore {

  /** The most transitions that one commit takes: what fits into one transaction. */
  int MAX_TRANSITIONS = 33;

  /**
   * The image and those shares of it that the projects have; empty if there is no such image, or no
   * longer.
   *
   * <p>One round trip for up to 99 projects.
   */
  Optional<Standing> standing(ImageId image, Set<ProjectId> projects);

  /**
   * Writes transitions of one image, all or none, with the counts that follow from them.
   *
   * <p>They take effect only if the image is alive, every share still is in the state from which
   * its transition starts and, where one offers or accepts, its accepted shares stay within its
   * limit and, where one offers, the image is active and not public. One round trip, and one more
   * for each conflict with another writer, until the deadline.
   *
   * @param read what the transitions were decided on
   * @param transitions of that image, at least one, at most {@value #MAX_TRANSITIONS}, one a
   *     project
   * @return {@link CommitOutcome.Unknown} also if conflicts last until the deadline
   */
  CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Deadline deadline);

  /**
   * A page of the images that a project owns or has a share of, without those that were deleted.
   *
   * <p>A share that is in the states asked for all the while is found, and once, also if it moves
   * from one of them to another meanwhile. Only a store that can't read several states at one
   * moment may miss a share that moves at least twice while the page is read.
   *
   * <p>Two round trips; of several states up to two more if shares move meanwhile; further ones
   * only where deleted images have to be made up for.
   */
  Page<ListedImage> list(ImageQuery query);

  /**
   * How many shares a project has in each of the states, without those of deleted images (R11,
   * R27).
   *
   * <p>All counts are of one moment. A store that can't read several states at one moment looks
   * again while shares move from one to another. If they don't stop to, it counts each share once,
   * in the state in which it was found last, but may miss one that moves at least twice meanwhile,
   * and count one that is stopped meanwhile. An image that is deleted meanwhile may be counted.
   *
   * <p>As many round trips as a page of a list.
   *
   * @param most up to which number each state is counted, at least 1
   * @return the counts of those states
   */
  Map<ShareState, Count> received(ProjectId project, Set<ShareState> states, int most);

  /**
   * A page of the shares of an image in the order of the projects' IDs; empty if there is no more.
   *
   * <p>One round trip for each megabyte of records, some 5,000 shares.
   *
   * @param after the project after which the page starts; null for the first page
   * @param limit the most shares on the page, at least 1
   */
  Page<Share> members(ImageId image, @Nullable ProjectId after, int limit);
}
