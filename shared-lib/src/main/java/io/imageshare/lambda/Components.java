package io.imageshare.lambda;

import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.http.Callers;
import io.imageshare.log.Operation;
import io.imageshare.sharing.BatchCall;
import io.imageshare.sharing.Fulfilment;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.Leftovers;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreProvider;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.store.dynamodb.DynamoDbClients;
import io.imageshare.store.dynamodb.DynamoDbStores;
import io.imageshare.store.dynamodb.Pause;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The composition root: all that a function is made of, wired by hand. */
public final class Components {
  private final Settings settings;
  private final Stores stores;
  private final Clock clock;
  private final Ids ids;

  private Components(Settings settings, Stores stores, Clock clock, Ids ids) {
    this.settings = settings;
    this.stores = stores;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The components of a deployed function.
   *
   * @param environment gives the value of an environment variable, or null
   * @throws SettingsException if one is missing or malformed
   */
  public static Components from(Function<String, @Nullable String> environment) {
    Settings settings = Settings.from(environment);
    return from(
        settings,
        DynamoDbClients.create(settings.awsRegion(), settings.endpoint(), environment),
        Pause.sleeping());
  }

  /** The same on records that are kept elsewhere than in DynamoDB. */
  public static Components from(
      Function<String, @Nullable String> environment, StoreProvider records) {
    Settings settings = Settings.from(environment);
    return from(settings, records.of(settings.region(), settings.jobRetention()));
  }

  /**
   * The same with another client of the table.
   *
   * @param client one that repeats no call by itself
   */
  public static Components from(
      Function<String, @Nullable String> environment, DynamoDbClient client) {
    return from(environment, client, Pause.sleeping());
  }

  /**
   * The same, waiting in that way before a call of the table is repeated.
   *
   * @param client one that repeats no call by itself
   */
  public static Components from(
      Function<String, @Nullable String> environment, DynamoDbClient client, Pause pause) {
    return from(Settings.from(environment), client, pause);
  }

  private static Components from(Settings settings, DynamoDbClient client, Pause pause) {
    Stores stores =
        new DynamoDbStores(
            client, settings.table(), settings.region(), settings.jobRetention(), pause);
    return from(settings, stores);
  }

  private static Components from(Settings settings, Stores stores) {
    return new Components(settings, stores, Clock.systemUTC(), Ids.timeOrdered());
  }

  /** The same with another clock. */
  public Components with(Clock other) {
    return new Components(settings, stores, other, ids);
  }

  /** The same on other records. */
  public Components with(Stores other) {
    return new Components(settings, other, clock, ids);
  }

  /** The ports on the records. */
  public Stores stores() {
    return stores;
  }

  /** The records of shares. */
  public ShareStore shares() {
    return stores.shares();
  }

  /** The records of images. */
  public ImageStore images() {
    return stores.images();
  }

  /** The results of batch calls. */
  public JobStore jobs() {
    return stores.jobs();
  }

  /** What deleted images have left. */
  public Leftovers leftovers() {
    return stores.leftovers();
  }

  /** What carries out a wish for one share. */
  public Fulfilment fulfilment() {
    return new Fulfilment(shares(), limits());
  }

  /** What carries out a wish for many shares. */
  public BatchCall batchCall() {
    return new BatchCall(fulfilment(), jobs(), ids::job, clock);
  }

  /** The quotas. */
  public Limits limits() {
    return settings.limits();
  }

  /** The region whose images these are. */
  public Region region() {
    return settings.region();
  }

  /** What tells who is asking. */
  public Callers callers() {
    return new Callers(settings.tokens());
  }

  /** Where and when it is that the log tells of. */
  public Operation operation() {
    return new Operation(settings.region(), clock);
  }

  /** What time it is. */
  public Clock clock() {
    return clock;
  }

  /** Where new identifiers come from. */
  public Ids ids() {
    return ids;
  }

  /**
   * Makes one read of an item that never exists, so that a call needs nothing more to be loaded.
   *
   * @throws StoreUnavailableException if the table can't be read
   */
  void prime() {
    stores.prime();
  }
}
