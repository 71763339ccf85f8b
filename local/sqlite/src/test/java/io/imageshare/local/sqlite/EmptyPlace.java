package io.imageshare.local.sqlite;

import java.sql.SQLException;

/** A place in memory with the tables, and nothing that reads or writes them yet. */
final class EmptyPlace implements AutoCloseable {
  private final Place place = Place.inMemory();
  private final Session anchor;

  EmptyPlace() {
    try {
      anchor = place.open();
      Schema.make(anchor);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Place place() {
    return place;
  }

  /** The place as somebody watches it. */
  Place watchedBy(WatchedPlace.Watcher watcher) {
    return WatchedPlace.of(place, watcher);
  }

  @Override
  public void close() {
    anchor.close();
  }
}
