package io.imageshare.store;

import io.imageshare.domain.Event;

/**
 * An event in a project's feed.
 *
 * @param place where it is: 1 is the first one of a feed, and no place is left out
 * @param id the same in every feed that has the event, and on the platform's bus (R41)
 */
public record FeedEntry(long place, String id, Event event) {}
