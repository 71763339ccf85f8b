package io.imageshare.store;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of images. */
public interface ShareStore {

  /**
   * The most transitions that one commit takes: what fits into one transaction. One that moves a
   * share's end counts for two.
   */
  int MAX_TRANSITIONS = 33;

  /**
   * The image and those shares of it that the projects have; empty if there is no such image, or no
   * longer.
   *
   * <p>One round trip for up to 99 projects.
   *
   * @param now the moment of which it is: what is over by then counts as stopped (R34, R35)
   */
  default Optional<Standing> standing(ImageId image, Set<ProjectId> projects, Instant now) {
    return standing(image, projects, Set.of(), now);
  }

  /**
   * The same with what some projects answer to offers of the image's owner (R37).
   *
   * <p>One round trip for up to 99 projects of both sets together.
   *
   * @param answering whose standing answers are read as well
   */
  Optional<Standing> standing(
      ImageId image, Set<ProjectId> projects, Set<ProjectId> answering, Instant now);

  /**
   * Writes transitions of one image, all or none, with the counts that follow from them.
   *
   * <p>They take effect only if the image is alive, every share still is in the state from which
   * its transition starts, wasn't used since it was read unless it stops, and, where one offers or
   * accepts, its accepted shares stay within its limit and, where one offers, the image is active
   * and not public. Standing answers are no condition: one that is changed meanwhile comes after
   * the offer (R37), and what is found instead has none. One round trip, and one more for each
   * conflict with another writer, until the deadline.
   *
   * @param read what the transitions were decided on
   * @param transitions of that image, at least one, at most {@value #MAX_TRANSITIONS}, one a
   *     project
   * @param by whose change it is, which its events tell (R40)
   * @return {@link CommitOutcome.Unknown} also if conflicts last until the deadline
   */
  CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Actor by, Deadline deadline);

  /**
   * Notes on which day a share was last used, for both sides to see. It takes effect only if the
   * share still is accepted, wasn't stopped since it was read, and no such day or later one is
   * noted: so it revives nothing, and moves no day back. One round trip, and one more for each
   * conflict with another writer, until the deadline.
   *
   * @param share accepted, as it was read
   */
  Noting noteUse(Share share, LocalDate day, Deadline deadline);

  /** What became of noting a day. */
  enum Noting {
    NOTED,
    /** Nothing is written, since it is noted already, or the share isn't what it was any more. */
    OVERTAKEN,
    /** It isn't known whether it is noted. */
    UNKNOWN
  }

  /**
   * How many shares that are over, apart from the accepted ones, are counted: so an image's counts
   * take no longer however many nobody has tidied up, unless hardly any is left.
   */
  int MOST_OVER = 1_000;

  /**
   * The exact counts of an image's shares at that moment, whoever tidies up meanwhile; those of all
   * shares are {@linkplain Counts#atMost the most there may be} if more than {@value #MOST_OVER}
   * are over, and one at least is left. Two more round trips only if some are over and not tidied
   * up yet, as many for each look that others have come into, and one more if not all are counted.
   *
   * @param image as it was read
   * @return empty if the image was deleted meanwhile, and nothing tells any more what was over
   */
  Optional<Counts> counted(Image image, Instant now);

  /**
   * The image with such counts, which asks nothing of the records where they are exact as they were
   * read.
   */
  static Optional<Image> exact(ShareStore shares, Image image, Instant now) {
    return image.counts().mayBeOver(now)
        ? shares.counted(image, now).map(image::with)
        : Optional.of(image);
  }

  /**
   * Tidies up a portion of the image's shares that are over by then: they are removed as if they
   * were stopped, and their places are free (R34, R35).
   *
   * @param image as it was read; nothing is done if none of its shares may be over
   */
  Tidying tidyUp(Image image, Ended which, Instant now, Deadline deadline);

  /**
   * Tidies up all of them, portion by portion, which is done at once where none may be over.
   *
   * @param needed how much time has to be left for a portion
   */
  static Tidying tidyUpAll(
      ShareStore shares,
      Image image,
      Ended which,
      Instant now,
      Deadline deadline,
      Duration needed) {
    Tidying tidying = image.counts().mayBeOver(now) ? Tidying.GOES_ON : Tidying.DONE;
    while (tidying == Tidying.GOES_ON && deadline.leaves(needed)) {
      tidying = shares.tidyUp(image, which, now, deadline);
    }
    return tidying;
  }

  /** Which of the shares that are over are tidied up. */
  enum Ended {
    /**
     * Those that have a place in the quota, never many: whoever needs one waits for these alone.
     */
    ACCEPTED,
    ALL
  }

  /** What became of tidying up. */
  enum Tidying {
    /** Nothing is left that was over by then. */
    DONE,
    /** There may be more. */
    GOES_ON,
    /** It isn't known what is left. */
    UNKNOWN
  }

  /**
   * A page of the images that a project owns or has a share of, without those that were deleted.
   *
   * <p>A share that is in the states asked for all the while is found, and once, also if it moves
   * from one of them to another meanwhile. Only a store that can't read several states at one
   * moment may miss a share that moves at least twice while the page is read.
   *
   * <p>The counts of the images that it owns are exact.
   *
   * <p>Two round trips; of several states up to two more if shares move meanwhile; further ones
   * only where deleted images, or shares that are over, have to be made up for.
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
   * @param now what is over by then isn't counted (R34, R35)
   * @return the counts of those states
   */
  Map<ShareState, Count> received(ProjectId project, Set<ShareState> states, int most, Instant now);

  /**
   * A page of the shares of an image in the order of the projects' IDs; empty if there is no more.
   *
   * <p>One round trip for each megabyte of records, some 5,000 shares.
   *
   * @param after the project after which the page starts; null for the first page
   * @param limit the most shares on the page, at least 1
   * @param now what is over by then isn't on it (R34, R35)
   */
  Page<Share> members(ImageId image, @Nullable ProjectId after, int limit, Instant now);
}
