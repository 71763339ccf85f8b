package io.imageshare.local.deployment;

import io.imageshare.lambda.Components;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.template.Template;
import io.imageshare.store.dynamodb.DynamoDbClients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What keeps the records: a database of this machine's own, or a DynamoDB elsewhere. */
final class Storage implements AutoCloseable {
  private final Function<Function<String, @Nullable String>, Components> components;
  private final Runnable end;

  private Storage(
      Function<Function<String, @Nullable String>, Components> components, Runnable end) {
    this.components = components;
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
    return new Storage(environment -> Components.from(environment, database), database::close);
  }

  private static Storage atEndpoint(DeploymentSettings settings, Template template, String table)
      throws StartException {
    DynamoDbClient client =
        DynamoDbClients.create(settings.region(), settings.endpoint(), System.getenv()::get);
    Storage storage =
        new Storage(environment -> Components.from(environment, client), client::close);
    try {
      Tables.make(template, table, client);
      return storage;
    } catch (StartException | RuntimeException unusable) {
      storage.close();
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

  @Override
  public void close() {
    end.run();
  }
}
