package io.imageshare.local.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Has DynamoDB Local carry out transactions on a thread of their own, which does nothing else.
 *
 * <p>It carries them out one after the other whoever calls: callers that wait for each other's lock
 * answer fewer, and the slowest of them much later.
 */
final class TransactionThread implements InvocationHandler {
  private static final String TRANSACTION = "transactWriteItems";

  private final DynamoDbClient client;
  private final ExecutorService thread;

  private TransactionThread(DynamoDbClient client, ExecutorService thread) {
    this.client = client;
    this.thread = thread;
  }

  /** The client, whose transactions go to that thread. */
  static DynamoDbClient of(DynamoDbClient client, ExecutorService thread) {
    return ClientCall.to(new TransactionThread(client, thread));
  }

  /** Such a thread. */
  static ExecutorService start() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "dynamodb-local-transactions");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Ends it, once it has carried out what it was given or that time is over. */
  static void end(ExecutorService thread, Duration longest) {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("A transaction has not ended");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (!method.getName().equals(TRANSACTION)) {
      return ClientCall.make(client, method, arguments);
    }
    Future<@Nullable Object> answer =
        thread.submit(() -> ClientCall.make(client, method, arguments));
    try {
      return answer.get();
    } catch (ExecutionException failure) {
      throw failure.getCause();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("The transaction was not waited for", interrupted);
    }
  }
}
