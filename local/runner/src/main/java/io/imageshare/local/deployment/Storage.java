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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What keeps the records: a database of this machine's own, or a DynamoDB elsewhere. */
final class Storage implements AutoCloseable {
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
    DynamoDbClient client =
        DynamoDbClients.create(settings.region(), settings.endpoint(), System.getenv()::get);
    DynamoDbStreamsClient streams =
        DynamoDbClients.streams(settings.region(), settings.endpoint(), System.getenv()::get);
    Runnable end =
        () -> {
          streams.close();
          client.close();
        };
    try {
      Tables.make(template, table, client);
      Optional<TableStream> stream =
          Tables.stream(table, client).map(name -> new TableStream(streams, name));
      return new Storage(
          environment -> Components.from(environment, client), stream, Optional.empty(), end);
    } catch (StartException | RuntimeException unusable) {
      end.run();
      throw unusable;
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
