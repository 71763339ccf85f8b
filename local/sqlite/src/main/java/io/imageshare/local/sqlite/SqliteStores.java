package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Region;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.EventStore;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.KeptStore;
import io.imageshare.store.Retention;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;

/** The ports of one region's records. */
record SqliteStores(Readers readers, Writer writer, Region region, Retention retention)
    implements Stores {

  @Override
  public ShareStore shares() {
    return new SqliteShares(readers, writer, feeds());
  }

  @Override
  public ImageStore images() {
    return new SqliteImages(readers, writer, feeds());
  }

  @Override
  public KeptStore<StandingAnswers> answers() {
    return new SqliteKept<>(
        readers, writer, region, AnswerRows::read, AnswerRows::write, StandingAnswers.NONE);
  }

  @Override
  public KeptStore<ProjectNames> names() {
    return new SqliteKept<>(
        readers, writer, region, NameRows::read, NameRows::write, ProjectNames.NONE);
  }

  @Override
  public JobStore jobs() {
    return new SqliteJobs(readers, writer, region, retention.jobs());
  }

  @Override
  public EventStore events() {
    return new SqliteEvents(readers, region, retention.events());
  }

  @Override
  public CleanupStore cleanup() {
    return new SqliteCleanup(readers, writer, region);
  }

  private Feeds feeds() {
    return new Feeds(region, retention.events());
  }

  @Override
  public void prime() {
    readers.read(session -> session.row("SELECT 1 FROM image WHERE false", row -> row.number(1)));
  }
}
