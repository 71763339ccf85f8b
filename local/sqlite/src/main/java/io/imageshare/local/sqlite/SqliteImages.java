package io.imageshare.local.sqlite;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.RepeatableRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of images. */
record SqliteImages(Readers readers, Writer writer, Feeds feeds) implements ImageStore {
  private static final CreationOutcome UNKNOWN = new CreationOutcome.Unknown();

  private Region region() {
    return feeds.region();
  }

  @Override
  public CreationOutcome create(
      Image image,
      @Nullable Source source,
      @Nullable RepeatableRequest request,
      Limits limits,
      Deadline deadline) {
    Creation creation = new Creation(region(), image, source, request, limits);
    return writer.carryOut(creation::carryOut, deadline).orElse(UNKNOWN);
  }

  @Override
  public EditOutcome edit(Image changed, Actor by, Deadline deadline) {
    return writer
        .carryOut(session -> edit(session, changed, by), deadline)
        .orElse(EditOutcome.UNKNOWN);
  }

  private EditOutcome edit(Session session, Image changed, Actor by) throws SQLException {
    Optional<Image> before = Standings.image(session, region(), changed.id(), changed.updated());
    if (before.isEmpty() || !new ImageWrites(session, region()).edit(changed)) {
      return EditOutcome.OVERTAKEN;
    }
    feeds.in(session).ofEdit(before.get(), changed, by);
    return EditOutcome.DONE;
  }

  @Override
  public EditOutcome transfer(
      Image read, Image changed, Limits limits, Actor by, Deadline deadline) {
    Transfer transfer = new Transfer(feeds, read, changed, limits, by);
    return writer.carryOut(transfer::carryOut, deadline).orElse(EditOutcome.UNKNOWN);
  }

  @Override
  public EditOutcome delete(Image read, Instant now, Actor by, Deadline deadline) {
    Deletion deletion = new Deletion(feeds, read, now, by);
    return writer.carryOut(deletion::carryOut, deadline).orElse(EditOutcome.UNKNOWN);
  }

  @Override
  public long owned(ProjectId project) {
    return readers.read(session -> Usage.of(session, region(), project));
  }
}
