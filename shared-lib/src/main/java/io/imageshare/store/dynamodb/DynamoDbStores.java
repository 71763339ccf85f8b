package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Region;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.EventBus;
import io.imageshare.store.EventStore;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.KeptStore;
import io.imageshare.store.Retention;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ports of one region's records, all in one table. */
public final class DynamoDbStores implements Stores {
  private final Keys keys;
  private final Table table;
  private final Retention retention;

  /**
   * @param client one of {@link DynamoDbClients}, or another that repeats no call by itself
   * @param tableName the table, with the string keys {@code pk} and {@code sk}, dropping items by
   *     {@code expires}
   * @param region the region whose images these are
   * @param retention how long what goes by itself is kept
   * @param pause how to wait before a call is repeated
   */
  public DynamoDbStores(
      DynamoDbClient client, String tableName, Region region, Retention retention, Pause pause) {
    this(new Table(client, tableName, region, Backoff.waiting(pause)), retention);
  }

  /** The ports on a table that is called in a special way, for tests. */
  DynamoDbStores(Table table, Retention retention) {
    this.keys = new Keys(table.region());
    this.table = table;
    this.retention = retention;
  }

  @Override
  public ShareStore shares() {
    return new DynamoDbShares(
        keys, new Items(table), new Batches(table), new Lists(table), new Transactions(table));
  }

  @Override
  public ImageStore images() {
    return new DynamoDbImages(keys, new Items(table), new Transactions(table));
  }

  @Override
  public KeptStore<StandingAnswers> answers() {
    return new DynamoDbKept<>(
        new Batches(table),
        new Transactions(table),
        keys::answers,
        AnswerItems::written,
        AnswerItems::read,
        StandingAnswers.NONE);
  }

  @Override
  public KeptStore<ProjectNames> names() {
    return new DynamoDbKept<>(
        new Batches(table),
        new Transactions(table),
        keys::names,
        NameItems::written,
        NameItems::read,
        ProjectNames.NONE);
  }

  @Override
  public JobStore jobs() {
    return new DynamoDbJobs(keys, new Items(table), retention.jobs());
  }

  @Override
  public EventStore events() {
    return new DynamoDbEvents(keys, new Lists(table), retention.events());
  }

  /**
   * What brings the changes of images into feeds.
   *
   * @param bus where they go as well
   */
  public ChangeStream changes(EventBus bus) {
    return new ChangeStream(keys, table, retention.events(), bus);
  }

  @Override
  public CleanupStore cleanup() {
    return new DynamoDbCleanup(keys, new Items(table), new Lists(table), new Batches(table));
  }

  @Override
  public void prime() {
    new Items(table).read(keys.nowhere());
  }
}
