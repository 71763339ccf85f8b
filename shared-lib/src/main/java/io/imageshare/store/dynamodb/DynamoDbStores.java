package io.imageshare.store.dynamodb;

import io.imageshare.domain.Region;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.Leftovers;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ports of one region's records, all in one table. */
public final class DynamoDbStores implements Stores {
  private final Keys keys;
  private final Table table;
  private final Duration jobRetention;

  /**
   * @param client one of {@link DynamoDbClients}, or another that repeats no call by itself
   * @param tableName the table, with the string keys {@code pk} and {@code sk}, dropping items by
   *     {@code expires}
   * @param region the region whose images these are
   * @param jobRetention how long the results of batch calls are kept
   * @param pause how to wait before a call is repeated
   */
  public DynamoDbStores(
      DynamoDbClient client, String tableName, Region region, Duration jobRetention, Pause pause) {
    this(new Table(client, tableName, region, Backoff.waiting(pause)), jobRetention);
  }

  /** The ports on a table that is called in a special way, for tests. */
  DynamoDbStores(Table table, Duration jobRetention) {
    this.keys = new Keys(table.region());
    this.table = table;
    this.jobRetention = jobRetention;
  }

  @Override
  public ShareStore shares() {
    return new DynamoDbShares(keys, new Batches(table), new Lists(table), new Transactions(table));
  }

  @Override
  public ImageStore images() {
    return new DynamoDbImages(keys, new Items(table), new Transactions(table));
  }

  @Override
  public JobStore jobs() {
    return new DynamoDbJobs(keys, new Items(table), jobRetention);
  }

  @Override
  public Leftovers leftovers() {
    return new DynamoDbLeftovers(keys, new Items(table), new Lists(table), new Batches(table));
  }

  @Override
  public void prime() {
    new Items(table).read(keys.nowhere());
  }
}
