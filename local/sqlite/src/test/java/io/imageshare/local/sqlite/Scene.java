package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RETENTION;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreContract;
import io.imageshare.store.Stores;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The records of a region, on which something is done. */
final class Scene extends StoreContract {
  private static final String MERGE = "PRAGMA wal_checkpoint(TRUNCATE)";

  private final @Nullable Readers readers;

  Scene(Stores stores) {
    super(() -> stores);
    this.readers = null;
  }

  /** One on a database whose log may be merged, too. */
  Scene(SqliteDatabase database, Region region) {
    super(() -> database.of(region, RETENTION));
    this.readers = database.readers();
  }

  /** Merges the log into the database. */
  boolean merge() {
    return Objects.requireNonNull(readers)
        .read(session -> session.row(MERGE, row -> row.number(1)))
        .isPresent();
  }

  ImageStore images() {
    return images;
  }

  JobStore jobs() {
    return jobs;
  }

  CleanupStore cleanup() {
    return cleanup;
  }

  /** Makes an image with shares in that state. */
  void share(ImageId id, int recipients, ShareState state) {
    created(id);
    shared(id, projects(recipients), state);
  }

  @Override
  protected void deleted(ImageId id) {
    super.deleted(id);
  }

  /** Makes such an image and deletes it. */
  void delete(ImageId id, int recipients) {
    share(id, recipients, ShareState.ACCEPTED);
    images.delete(image(id), NOW, BY, AMPLE);
  }

  Image image(ImageId id) {
    return standing(id).image();
  }

  /**
   * Brings the shares of so many projects into that state, or stops them; whether that is
   * acknowledged.
   */
  boolean move(ImageId id, int recipients, @Nullable ShareState state) {
    List<ProjectId> all = projects(recipients);
    Standing read = standing(id, all.toArray(new ProjectId[0]));
    return Deed.acknowledged(
        shares.commit(
            read,
            all.stream().map(project -> to(read, project, state)).toList(),
            LIMITS,
            BY,
            AMPLE));
  }

  private static Transition to(Standing read, ProjectId project, @Nullable ShareState state) {
    Share before = read.shareOf(project);
    return new Transition(
        before,
        before == null || state == null
            ? share(read.image().id(), project, state)
            : before.answered(state, Reply.NONE, NOW));
  }

  static DeletedImage deletedImage(ImageId id) {
    return new DeletedImage(id, NOW);
  }

  ShareStore shares() {
    return shares;
  }
}
