package io.imageshare.local.deployment;

import io.imageshare.domain.Region;
import io.imageshare.lambda.Components;
import io.imageshare.local.sqlite.Outbox;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.stream.TableStream;
import io.imageshare.local.template.Template;
import io.imageshare.store.dynamodb.DynamoDbClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What keeps the records: a database of this machine's own, or a DynamoDB elsewhere. */
final class Storage implements AutoCloseable {
  /** The longest that a call may take while the service starts: a DynamoDB is slowest at first. */
  private static final Duration TO_START = Duration.ofMinutes(1);

  private final Function<Function<String, @Nullable String>, Components> components;
  private final Optional<TableStream> stream;
  private final Optional<SqliteDatabase> database;
  private final Runnable end;

  private Storage(
      Function<Function<String, @Nullable String>, Components> components,
      Optional<TableStream> stream,
      Optional<SqliteDatabase> database,
      Runnable end) {
    this.components = components;
    this.stream = stream;
    this.database = database;
    this.end = end;
  }

  /**
   * Opens the one that the settings ask for.
   *
   * @param table the name of the table, if they are kept in a DynamoDB
   */
  static Storage open(DeploymentSettings settings, Template template, String table)
      throws StartException {
    if (settings.endpoint().isPresent()) {
      return atEndpoint(settings, template, table);
    }
    SqliteDatabase database =
        settings.data().isPresent() ? inFolder(settings.data().get()) : SqliteDatabase.inMemory();
    return new Storage(
        environment -> Components.from(environment, database),
        Optional.empty(),
        Optional.of(database),
        database::close);
  }

  private static Storage atEndpoint(DeploymentSettings settings, Template template, String table)
      throws StartException {
    Optional<String> stream = made(settings, template, table);
    DynamoDbClient client =
        DynamoDbClients.create(settings.region(), settings.endpoint(), System.getenv()::get);
    DynamoDbStreamsClient streams =
        DynamoDbClients.streams(settings.region(), settings.endpoint(), System.getenv()::get);
    Runnable end =
        () -> {
          streams.close();
          client.close();
        };
    return new Storage(
        environment -> Components.from(environment, client),
        stream.map(name -> new TableStream(streams, name)),
        Optional.empty(),
        end);
  }

  /** Sees that the table is there, and tells the name of its stream; empty if it has none. */
  private static Optional<String> made(DeploymentSettings settings, Template template, String table)
      throws StartException {
    try (DynamoDbClient client =
        DynamoDbClients.create(
            settings.region(), settings.endpoint(), System.getenv()::get, TO_START)) {
      Tables.make(template, table, client);
      return Tables.stream(table, client);
    }
  }

  private static SqliteDatabase inFolder(Path folder) throws StartException {
    try {
      return SqliteDatabase.inFolder(folder);
    } catch (IOException unusable) {
      throw new StartException(String.valueOf(unusable.getMessage()), unusable);
    }
  }

  /** What a function of that environment is made of. */
  Components components(Function<String, @Nullable String> environment) {
    return components.apply(environment);
  }

  /** What was written to the table; empty if there is none, or if it tells nothing. */
  Optional<TableStream> stream() {
    return stream;
  }

  /** What nobody was told yet of what happens; empty if that is the table's to tell. */
  Optional<Outbox> outbox(Region region) {
    return database.map(own -> own.outbox(region));
  }

  @Override
  public void close() {
    end.run();
  }
}
