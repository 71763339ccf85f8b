package io.imageshare.store.dynamodb;

import io.imageshare.domain.Region;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.Leftovers;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ports of one region's records, all in one table. */
public final class DynamoDbStores {
  private final Keys keys;
  private final Table table;
  private final Duration jobRetention;

  /**
   * @param client one of {@link DynamoDbClients}, or another that repeats no call by itself
   * @param tableName the table, with the string keys {@code pk} and {@code sk}, dropping items by
   *     {@code expires}
   * @param region the region whose images these are
   * @param jobRetention how long the results of batch calls are kept
   */
  public DynamoDbStores(
      DynamoDbClient client, String tableName, Region region, Duration jobRetention) {
    this(new Table(client, tableName, region, Backoff.sleeping()), jobRetention);
  }

  /** The ports on a table that is called in a special way, for tests. */
  DynamoDbStores(Table table, Duration jobRetention) {
    this.keys = new Keys(table.region());
    this.table = table;
    this.jobRetention = jobRetention;
  }

  /** The same ports, which wait in that way before a call is repeated. */
  public DynamoDbStores with(Pause pause) {
    Backoff backoff = Backoff.waiting(pause);
    return new DynamoDbStores(
        new Table(table.client(), table.name(), table.region(), backoff), jobRetention);
  }

  public ShareStore shares() {
    return new DynamoDbShares(keys, new Batches(table), new Lists(table), new Transactions(table));
  }

  public ImageStore images() {
    return new DynamoDbImages(keys, new Items(table), new Transactions(table));
  }

  public JobStore jobs() {
    return new DynamoDbJobs(keys, new Items(table), jobRetention);
  }

  public Leftovers leftovers() {
    return new DynamoDbLeftovers(keys, new Items(table), new Lists(table), new Batches(table));
  }

  /**
   * Reads an item that never exists, so that everything a call needs is loaded.
   *
   * @throws StoreUnavailableException if the table can't be read
   */
  public void prime() {
    new Items(table).read(keys.nowhere());
  }
}
