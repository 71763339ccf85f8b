package io.imageshare.local.dynamodb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * DynamoDB Local in this JVM, called without HTTP.
 *
 * <p>It keeps the JVM running until it is closed.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  private static final boolean NO_TELEMETRY = true;
  private static final Duration LONGEST_END = Duration.ofSeconds(20);

  private final ThreadFamily threads = new ThreadFamily("dynamodb-local");
  private final ExecutorService transactions = TransactionThread.start();
  private final AmazonDynamoDBLocal local;
  private final DynamoDbClient client;
  private final Runnable release;

  /**
   * @param calls how its client is called
   * @param release what to do once it has ended
   */
  private EmbeddedDynamoDb(
      Supplier<AmazonDynamoDBLocal> start, UnaryOperator<DynamoDbClient> calls, Runnable release) {
    this.local = threads.call(start);
    this.client = TransactionThread.of(calls.apply(local.dynamoDbClient()), transactions);
    this.release = release;
  }

  /** An empty DynamoDB that forgets everything when it is closed. */
  public static EmbeddedDynamoDb inMemory() {
    return new EmbeddedDynamoDb(
        () -> DynamoDBEmbedded.create(NO_TELEMETRY), UnaryOperator.identity(), () -> {});
  }

  /**
   * A DynamoDB that keeps its data in that folder, which is made if it doesn't exist. What it has
   * answered is in its file, even if the process is killed.
   *
   * @throws IOException if the folder can't be used or is in use; the message says in one line why
   */
  public static EmbeddedDynamoDb inFolder(Path path) throws IOException {
    DatabaseFolder folder = DatabaseFolder.take(path);
    try {
      return new EmbeddedDynamoDb(
          () -> DynamoDBEmbedded.create(folder.file().toFile(), NO_TELEMETRY),
          CommittedTransactions::of,
          folder::close);
    } catch (RuntimeException unusable) {
      folder.close();
      throw new IOException("The data in " + path + " can't be used: " + unusable, unusable);
    }
  }

  /** Its client, for any number of threads. */
  public DynamoDbClient client() {
    return client;
  }

  /**
   * Ends it once the calls under way have ended. Its threads have ended then, and its files are
   * closed.
   *
   * @throws IllegalStateException if it doesn't end
   */
  @Override
  public void close() {
    TransactionThread.end(transactions, LONGEST_END);
    local.shutdown();
    threads.awaitEnd(LONGEST_END);
    release.run();
  }
}
