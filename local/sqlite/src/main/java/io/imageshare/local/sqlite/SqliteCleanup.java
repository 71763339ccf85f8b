package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What deleted images have left. */
record SqliteCleanup(Readers readers, Writer writer, Region region) implements CleanupStore {
  private static final String FREE = "(claimed_until IS NULL OR claimed_until <= ?)";
  private static final String OF_IMAGE = " WHERE region = ? AND deleted = ? AND image = ?";
  private static final String UNCLAIMED =
      "SELECT image, deleted FROM leftover WHERE region = ? AND "
          + FREE
          + " ORDER BY deleted, image LIMIT ?";
  private static final String CLAIM =
      "UPDATE leftover SET claimed_until = ?" + OF_IMAGE + " AND " + FREE;
  private static final String RELEASE = "UPDATE leftover SET claimed_until = NULL" + OF_IMAGE;
  private static final String FINISH = "DELETE FROM leftover" + OF_IMAGE;
  private static final String REMOVE_SHARES =
      "DELETE FROM share WHERE region = ?1 AND image = ?2 AND project IN"
          + " (SELECT project FROM share WHERE region = ?1 AND image = ?2 ORDER BY project LIMIT ?3)";
  private static final String ENDED =
      "SELECT share.image, share.project, share.over_at FROM share INDEXED BY ending_share"
          + " CROSS JOIN image ON image.region = share.region AND image.id = share.image"
          + " WHERE share.region = ? AND share.over_at <= ? ORDER BY share.over_at LIMIT ?";
  private static final String BACKLOG =
      "SELECT count(*), min(deleted) FROM leftover WHERE region = ?";

  @Override
  public List<EndedShare> over(Instant now, int limit) {
    return readers.read(
        session ->
            session.rows(
                ENDED,
                row ->
                    new EndedShare(
                        row.parsed(1, ImageId::parse),
                        row.parsed(2, ProjectId::parse),
                        row.time(3)),
                region.name(),
                TimeText.of(now),
                limit));
  }

  /** Here the shares themselves tell, and they are gone. */
  @Override
  public void tidiedUp(List<EndedShare> shares) {}

  @Override
  public List<DeletedImage> unclaimed(Instant now, int limit) {
    return readers.read(
        session ->
            session.rows(
                UNCLAIMED,
                row -> new DeletedImage(row.parsed(1, ImageId::parse), row.time(2)),
                region.name(),
                TimeText.of(now),
                limit));
  }

  @Override
  public boolean claim(DeletedImage image, Instant now, Duration time) {
    return changed(
            CLAIM,
            TimeText.of(now.plus(time)),
            region.name(),
            TimeText.of(image.deleted()),
            image.image().value(),
            TimeText.of(now))
        > 0;
  }

  @Override
  public int removeShares(ImageId image, int limit) {
    return changed(REMOVE_SHARES, region.name(), image.value(), limit);
  }

  @Override
  public void finish(DeletedImage image) {
    changed(FINISH, region.name(), TimeText.of(image.deleted()), image.image().value());
  }

  @Override
  public void release(DeletedImage image) {
    changed(RELEASE, region.name(), TimeText.of(image.deleted()), image.image().value());
  }

  private int changed(String sql, Object... parameters) {
    return writer.carryOut(session -> session.change(sql, parameters));
  }

  @Override
  public Backlog backlog() {
    return readers
        .read(
            session ->
                session.row(
                    BACKLOG,
                    row ->
                        new Backlog(
                            row.number(1),
                            Optional.ofNullable(row.textOrNull(2)).map(TimeText::read)),
                    region.name()))
        .orElse(new Backlog(0, Optional.empty()));
  }
}
