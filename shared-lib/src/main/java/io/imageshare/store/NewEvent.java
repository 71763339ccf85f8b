package io.imageshare.store;

import io.imageshare.domain.Event;

/**
 * An event that is on its way to those who are told of it.
 *
 * @param id the same in each feed, and on the platform's bus; of two events of one image, the one
 *     with the greater number behind the slash is the later one
 */
public record NewEvent(String id, Event event) {}
