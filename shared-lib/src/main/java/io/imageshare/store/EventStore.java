package io.imageshare.store;

import io.imageshare.domain.ProjectId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has happened to images and shares, in a feed for each project that it concerns (R40). */
public interface EventStore {

  /**
   * A page of a project's feed, in the order in which the events came into it: those of one pair of
   * image and recipient in the order in which they happened.
   *
   * <p>Nothing ever comes into a feed before what was read of it. One round trip.
   *
   * @param after the place after which the page starts; null for the oldest event that is kept
   * @param limit the most events on the page, at least 1
   * @param now what is older than the time for which events are kept isn't on it
   * @return empty if events are no longer kept that came after that place; then the feed is to be
   *     read from its beginning
   */
  Optional<Page<FeedEntry>> feed(ProjectId project, @Nullable Long after, int limit, Instant now);

  /**
   * A page of the feed read back, newest first. Where events are no longer kept, the feed is at its
   * end. One round trip, unless such events are still there.
   *
   * @param before the place before which the page starts; null for the newest event
   * @param limit the most events on the page, at least 1
   * @param now what is older than the time for which events are kept isn't on it
   */
  Page<FeedEntry> back(ProjectId project, @Nullable Long before, int limit, Instant now);
}
