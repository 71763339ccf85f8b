package io.imageshare.local.sqlite;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.store.ShareStore.Tidying;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Deletes an image, unless it was changed or deleted since it was read (R27).
 *
 * @param read the image as it was read
 * @param by whose doing it is
 */
record Deletion(Feeds feeds, Image read, Instant now, Actor by) {

  EditOutcome carryOut(Session session) throws SQLException {
    // What is over by then has ended before, and not by the deletion. Ends may have been set since
    // the image was read.
    while (EndedShares.end(session, feeds, read.id(), Ended.ALL, now) == Tidying.GOES_ON) {}
    if (!new ImageWrites(session, feeds.region()).delete(read, now)) {
      return EditOutcome.OVERTAKEN;
    }
    feeds.in(session).ofImage(Event.ofDeletion(read, now, by));
    return EditOutcome.DONE;
  }
}
