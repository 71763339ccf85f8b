package io.imageshare.local.deployment;

import io.imageshare.local.dynamodb.EmbeddedDynamoDb;
import io.imageshare.store.dynamodb.DynamoDbClients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The DynamoDB that keeps the records. */
final class Storage implements AutoCloseable {
  private final DynamoDbClient client;
  private final boolean embedded;
  private final Runnable end;

  private Storage(DynamoDbClient client, boolean embedded, Runnable end) {
    this.client = client;
    this.embedded = embedded;
    this.end = end;
  }

  /** Opens the one that the settings ask for. */
  static Storage open(DeploymentSettings settings) throws StartException {
    Optional<URI> endpoint = settings.endpoint();
    if (endpoint.isPresent()) {
      DynamoDbClient client =
          DynamoDbClients.create(settings.region(), endpoint, System.getenv()::get);
      return new Storage(client, false, client::close);
    }
    EmbeddedDynamoDb embedded =
        settings.data().isPresent() ? inFolder(settings.data().get()) : EmbeddedDynamoDb.inMemory();
    return new Storage(embedded.client(), true, embedded::close);
  }

  private static EmbeddedDynamoDb inFolder(Path folder) throws StartException {
    try {
      return EmbeddedDynamoDb.inFolder(folder);
    } catch (IOException unusable) {
      throw new StartException(String.valueOf(unusable.getMessage()), unusable);
    }
  }

  DynamoDbClient client() {
    return client;
  }

  /** Whether it runs in this JVM. */
  boolean isEmbedded() {
    return embedded;
  }

  @Override
  public void close() {
    end.run();
  }
}
