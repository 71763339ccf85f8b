package io.imageshare.lambda;

import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.http.Callers;
import io.imageshare.log.Operation;
import io.imageshare.parallel.Brief;
import io.imageshare.sharing.BatchCall;
import io.imageshare.sharing.SharePlanner;
import io.imageshare.sharing.ShareUpdater;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.EventBus;
import io.imageshare.store.EventStore;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.KeptStore;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreProvider;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.store.dynamodb.ChangeStream;
import io.imageshare.store.dynamodb.DynamoDbClients;
import io.imageshare.store.dynamodb.DynamoDbStores;
import io.imageshare.store.dynamodb.Pause;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The composition root: all that a function is made of, wired by hand. */
public final class Components {
  /** A write takes some milliseconds; who asks shall hardly notice one that takes longer. */
  private static final Brief MOMENT = new Brief(Duration.ofMillis(200));

  private final Settings settings;
  private final Stores stores;
  private final Clock clock;
  private final Ids ids;
  private final Brief brief;

  private Components(Settings settings, Stores stores, Clock clock, Ids ids, Brief brief) {
    this.settings = settings;
    this.stores = stores;
    this.clock = clock;
    this.ids = ids;
    this.brief = brief;
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
    return from(settings, records.of(settings.region(), settings.retention()));
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
            client, settings.table(), settings.region(), settings.retention(), pause);
    return from(settings, stores);
  }

  private static Components from(Settings settings, Stores stores) {
    return new Components(settings, stores, Clock.systemUTC(), Ids.timeOrdered(), MOMENT);
  }

  /** The same with another clock. */
  public Components with(Clock other) {
    return new Components(settings, stores, other, ids, brief);
  }

  /** The same on other records. */
  public Components with(Stores other) {
    return new Components(settings, other, clock, ids, brief);
  }

  /** The same, waiting longer or shorter for what an answer doesn't depend on. */
  public Components with(Brief other) {
    return new Components(settings, stores, clock, ids, other);
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

  /** What projects answer to offers before they are made. */
  public KeptStore<StandingAnswers> answers() {
    return stores.answers();
  }

  /** What has happened to images and shares. */
  public EventStore events() {
    return stores.events();
  }

  /**
   * What brings the changes of a table's images into feeds.
   *
   * @param bus where they go as well
   * @throws IllegalStateException if the records are in no table
   */
  public ChangeStream changes(EventBus bus) {
    if (stores instanceof DynamoDbStores table) {
      return table.changes(bus);
    }
    throw new IllegalStateException("these records have no stream");
  }

  /** The results of batch calls. */
  public JobStore jobs() {
    return stores.jobs();
  }

  /** What deleted images have left. */
  public CleanupStore cleanup() {
    return stores.cleanup();
  }

  /** What changes the shares of one image. */
  public ShareUpdater shareUpdater() {
    return new ShareUpdater(shares(), limits(), clock);
  }

  /** What changes many shares in one call. */
  public BatchCall batchCall() {
    return new BatchCall(shareUpdater(), jobs(), ids::job, clock);
  }

  /** What says what changes would come to. */
  public SharePlanner sharePlanner() {
    return new SharePlanner(shares(), limits(), clock);
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

  /** How to do what an answer doesn't depend on. */
  public Brief brief() {
    return brief;
  }

  /** What only one function is set up by. */
  public Environment environment() {
    return settings.environment();
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
