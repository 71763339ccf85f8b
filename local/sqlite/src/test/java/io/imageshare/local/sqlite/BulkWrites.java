package io.imageshare.local.sqlite;

import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes more records than could be written through the ports, many in a transaction: those that
 * the ports write, under no condition.
 */
public final class BulkWrites {
  private static final int TOGETHER = 10_000;
  private static final Duration KEPT = Duration.ofDays(90);
  private static final String NEXT_END =
      "UPDATE image SET next_end = ? WHERE region = ? AND id = ?";
  private static final String FREE_ID = "DELETE FROM deleted_image WHERE region = ? AND id = ?";
  private static final String LEAVE_NOTHING = "DELETE FROM leftover WHERE region = ? AND image = ?";

  private final SqliteDatabase database;
  private final Region region;
  private final List<Write> waiting = new ArrayList<>();

  /** Writes within a transaction. */
  @FunctionalInterface
  private interface Write {
    void to(Session session) throws SQLException;
  }

  /** Writes to that database. */
  public BulkWrites(SqliteDatabase database, Region region) {
    this.database = database;
    this.region = region;
  }

  /** Writes an image with its counts of shares as they stand. */
  public void image(Image image) {
    write(
        session -> {
          new ImageWrites(session, region).insert(image);
          Instant nextEnd = image.counts().nextEnd();
          if (nextEnd != null) {
            session.change(NEXT_END, TimeText.of(nextEnd), region.name(), image.id().value());
          }
          Usage.grow(session, region, image.owner());
        });
  }

  /** Writes a share, which its image isn't told of. */
  public void share(Share share) {
    write(session -> new ShareWrites(session, region, share.updated()).add(share));
  }

  /** Writes what has happened to a share into the feeds of both of its sides. */
  public void event(Event event) {
    write(session -> new EventWrites(session, region, KEPT).ofShares(List.of(event), event.at()));
  }

  /** Deletes an image that there is, so that its shares are left to the clean-up. */
  public void delete(Image image, Instant now) {
    write(session -> new ImageWrites(session, region).delete(image, now));
  }

  /** Writes an image as if it had never been deleted. */
  public void restore(Image image) {
    write(session -> session.change(FREE_ID, region.name(), image.id().value()));
    write(session -> session.change(LEAVE_NOTHING, region.name(), image.id().value()));
    image(image);
  }

  private void write(Write work) {
    waiting.add(work);
    if (waiting.size() == TOGETHER) {
      flush();
    }
  }

  /** Writes what waits for company. */
  public void flush() {
    int ignored =
        database
            .writer()
            .carryOut(
                session -> {
                  for (Write write : waiting) {
                    write.to(session);
                  }
                  return waiting.size();
                });
    waiting.clear();
  }
}
