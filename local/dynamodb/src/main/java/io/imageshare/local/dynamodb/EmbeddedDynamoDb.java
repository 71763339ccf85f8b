package io.imageshare.local.dynamodb;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.shared.access.LocalDBAccess;
import software.amazon.dynamodb.services.local.shared.access.LocalDBClient;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/**
 * DynamoDB Local in this JVM, called without HTTP.
 *
 * <p>It keeps the JVM running until it is closed.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  /** As many as DynamoDB Local itself takes for changes of tables, which are shown at once. */
  private static final int JOB_THREADS = 10;

  private static final boolean AT_ONCE = false;
  private static final Duration LONGEST_END = Duration.ofSeconds(20);

  private final ThreadFamily threads = new ThreadFamily("dynamodb-local");
  private final ExecutorService transactions = TransactionThread.start();
  private final LocalCalls local;
  private final DynamoDbClient client;
  private final Runnable release;

  /**
   * @param file where the data is kept; null for in memory
   * @param release what to do once it has ended
   */
  private EmbeddedDynamoDb(@Nullable File file, Runnable release) {
    this.local = threads.call(() -> start(file));
    this.client = TransactionThread.of(local.client(), transactions);
    this.release = release;
  }

  private static LocalCalls start(@Nullable File file) {
    try {
      SQLiteLibraryLoader.initialize();
    } catch (Exception failure) {
      throw new IllegalStateException("SQLite can't be loaded", failure);
    }
    ExecutorService jobs = Executors.newFixedThreadPool(JOB_THREADS);
    LocalDBAccess database = new KnownTables(file);
    return new LocalCalls(
        new LocalDBClient(database, new JobsRegister(jobs, AT_ONCE)),
        LocalTransactions.of(database));
  }

  /** An empty DynamoDB that forgets everything when it is closed. */
  public static EmbeddedDynamoDb inMemory() {
    return new EmbeddedDynamoDb(null, () -> {});
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
      return new EmbeddedDynamoDb(folder.file().toFile(), folder::close);
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
    local.end();
    threads.awaitEnd(LONGEST_END);
    release.run();
  }
}
