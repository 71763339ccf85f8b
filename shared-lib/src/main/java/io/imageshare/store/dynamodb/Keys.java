package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.TimeText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where each item is.
 *
 * <p>The region comes first in every key: one table can hold many regions, and in a global table no
 * two regions ever write one item.
 */
record Keys(Region region) {
  /** So many partitions take the clean-up entries, as all deletions of a region write them. */
  private static final int DELETED_PARTITIONS = 8;

  /** So many take the entries of shares that end. */
  private static final int ENDING_PARTITIONS = 8;

  /** The image itself, with its counts. */
  Key image(ImageId image) {
    return new Key(imagePartition(image), "image");
  }

  /** A share as the owner sees it. */
  Key member(ImageId image, ProjectId project) {
    return members(image).key(project.value());
  }

  /** All shares of an image, in the order of the projects' IDs. */
  KeyPrefix members(ImageId image) {
    return new KeyPrefix(imagePartition(image), "member#");
  }

  /** When a share ends, among those of its image; empty if it has no end. */
  Optional<Key> end(Share share) {
    KeyPrefix ends = share.isAccepted() ? placeEnds(share.image()) : otherEnds(share.image());
    return share.end().map(time -> ends.key(TimeText.of(time) + "#" + share.project()));
  }

  /** When the accepted shares of an image end that have an end, the first one first. */
  KeyPrefix placeEnds(ImageId image) {
    return new KeyPrefix(imagePartition(image), "end#accepted#");
  }

  /** When those end that have no place in the quota. */
  KeyPrefix otherEnds(ImageId image) {
    return new KeyPrefix(imagePartition(image), "end#other#");
  }

  /** That a share ends then, for the schedule. */
  Key ending(ImageId image, Instant time, ProjectId project) {
    return endingPartition(Math.floorMod(image.hashCode(), ENDING_PARTITIONS))
        .key(TimeText.of(time) + "#" + image + "#" + project);
  }

  /** What ends, by partition, what ends first first. */
  List<KeyPrefix> endings() {
    return IntStream.range(0, ENDING_PARTITIONS).mapToObj(this::endingPartition).toList();
  }

  /** A share as the recipient sees it. */
  Key received(ProjectId project, ShareState state, ImageId image) {
    return received(project, state).key(image.value());
  }

  /** What was shared with a project, by state, in the order of the images' IDs. */
  KeyPrefix received(ProjectId project, ShareState state) {
    return new KeyPrefix(projectPartition(project), "share#" + state.wireName() + "#");
  }

  /** All that was shared with a project, state by state. */
  KeyPrefix received(ProjectId project) {
    return new KeyPrefix(projectPartition(project), "share#");
  }

  /** An image as its owner lists it. */
  Key owned(ProjectId owner, ImageId image) {
    return owned(owner).key(image.value());
  }

  /** The images that a project owns, in the order of their IDs. */
  KeyPrefix owned(ProjectId owner) {
    return new KeyPrefix(projectPartition(owner), "image#");
  }

  /** How far the changes of an image are brought into feeds. */
  Key delivery(ImageId image) {
    return new Key(imagePartition(image), "delivery");
  }

  /** What has happened that concerns a project, in the order of the places. */
  KeyPrefix events(ProjectId project) {
    return new KeyPrefix(projectPartition(project), "event#");
  }

  /** How a place of a feed stands in its key. */
  static String place(long number) {
    return "%019d".formatted(number);
  }

  /** The place of an event in its feed. */
  static long place(KeyPrefix events, Item event) {
    return Long.parseLong(events.rest(event.key()));
  }

  /** What a project answers to offers before they are made. */
  Key answers(ProjectId project) {
    return new Key(projectPartition(project), "answers");
  }

  /** What a project calls others. */
  Key names(ProjectId project) {
    return new Key(projectPartition(project), "names");
  }

  /** How many images a project owns. */
  Key usage(ProjectId project) {
    return new Key(projectPartition(project), "usage");
  }

  /** The result of a batch call. */
  Key job(ProjectId project, JobId job) {
    return new Key(projectPartition(project), "job#" + job);
  }

  /** What a request to make an image has made, to tell its repetitions. */
  Key request(RepeatableRequest request) {
    return new Key(projectPartition(request.project()), "request#" + request.name());
  }

  /** A deleted image whose shares are to be removed. */
  Key deleted(DeletedImage image) {
    return deletedPartition(Math.floorMod(image.image().hashCode(), DELETED_PARTITIONS))
        .key(TimeText.of(image.deleted()) + "#" + image.image());
  }

  /** The deleted images of each partition, the longest deleted first. */
  List<KeyPrefix> deleted() {
    return IntStream.range(0, DELETED_PARTITIONS).mapToObj(this::deletedPartition).toList();
  }

  /** A key that no item ever has. */
  Key nowhere() {
    return new Key(region + "#nowhere", "nothing");
  }

  private String imagePartition(ImageId image) {
    return region + "#image#" + image;
  }

  private String projectPartition(ProjectId project) {
    return region + "#project#" + project;
  }

  private KeyPrefix endingPartition(int number) {
    return new KeyPrefix(region + "#ending#" + number, "");
  }

  private KeyPrefix deletedPartition(int number) {
    return new KeyPrefix(region + "#deleted#" + number, "");
  }
}
