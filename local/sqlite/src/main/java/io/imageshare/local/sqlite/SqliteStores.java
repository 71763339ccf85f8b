package io.imageshare.local.sqlite;

import io.imageshare.domain.Region;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.Leftovers;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;
import java.time.Duration;

/** The ports of one region's records. */
record SqliteStores(Readers readers, Writer writer, Region region, Duration jobRetention)
    implements Stores {

  @Override
  public ShareStore shares() {
    return new SqliteShares(readers, writer, region);
  }

  @Override
  public ImageStore images() {
    return new SqliteImages(readers, writer, region);
  }

  @Override
  public JobStore jobs() {
    return new SqliteJobs(readers, writer, region, jobRetention);
  }

  @Override
  public Leftovers leftovers() {
    return new SqliteLeftovers(readers, writer, region);
  }

  @Override
  public void prime() {
    readers.read(session -> session.row("SELECT 1 FROM image WHERE false", row -> row.number(1)));
  }
}
