package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.RepeatableRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The records of images. */
record SqliteImages(Readers readers, Writer writer, Region region) implements ImageStore {
  private static final CreationOutcome UNKNOWN = new CreationOutcome.Unknown();

  @Override
  public CreationOutcome create(
      Image image,
      @Nullable Source source,
      @Nullable RepeatableRequest request,
      Limits limits,
      Deadline deadline) {
    Creation creation = new Creation(region, image, source, request, limits);
    return writer.carryOut(creation::carryOut, deadline).orElse(UNKNOWN);
  }

  @Override
  public EditOutcome edit(Image changed, Deadline deadline) {
    return writer
        .carryOut(session -> outcome(new ImageWrites(session, region).edit(changed)), deadline)
        .orElse(EditOutcome.UNKNOWN);
  }

  @Override
  public EditOutcome transfer(Image read, Image changed, Limits limits, Deadline deadline) {
    Transfer transfer = new Transfer(region, read, changed, limits);
    return writer.carryOut(transfer::carryOut, deadline).orElse(EditOutcome.UNKNOWN);
  }

  @Override
  public EditOutcome delete(Image read, Instant now, Deadline deadline) {
    return writer
        .carryOut(session -> outcome(new ImageWrites(session, region).delete(read, now)), deadline)
        .orElse(EditOutcome.UNKNOWN);
  }

  @Override
  public long owned(ProjectId project) {
    return readers.read(session -> Usage.of(session, region, project));
  }

  private static EditOutcome outcome(boolean done) {
    return done ? EditOutcome.DONE : EditOutcome.OVERTAKEN;
  }
}
