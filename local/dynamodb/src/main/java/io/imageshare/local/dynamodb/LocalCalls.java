package io.imageshare.local.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.embedded.DDBExceptionMappingInvocationHandler;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * Calls of DynamoDB Local until it ends. Its own exceptions are thrown as those of the SDK's
 * client.
 */
final class LocalCalls implements InvocationHandler {
  private final AmazonDynamoDBLocal local;
  private final DynamoDbClient client;
  private final Function<TransactWriteItemsRequest, TransactWriteItemsResponse> transactions;
  private final ReadWriteLock calls = new ReentrantReadWriteLock();
  private boolean ended;

  /**
   * @param transactions carries out its transactions
   */
  LocalCalls(
      AmazonDynamoDBLocal local,
      Function<TransactWriteItemsRequest, TransactWriteItemsResponse> transactions) {
    this.local = local;
    this.client = local.dynamoDbClient();
    this.transactions = transactions;
  }

  /** The client that makes these calls. */
  DynamoDbClient client() {
    return ClientCall.to(this);
  }

  /** Ends DynamoDB Local once the calls under way have ended. */
  void end() {
    calls.writeLock().lock();
    try {
      if (!ended) {
        ended = true;
        local.shutdown();
      }
    } finally {
      calls.writeLock().unlock();
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    calls.readLock().lock();
    try {
      if (ended) {
        throw new IllegalStateException("DynamoDB Local has ended");
      }
      return arguments != null && arguments[0] instanceof TransactWriteItemsRequest transaction
          ? transactions.apply(transaction)
          : ClientCall.make(client, method, arguments);
    } catch (DynamoDBLocalServiceException own) {
      DDBExceptionMappingInvocationHandler.handleDynamoDBLocalServiceException(own);
      throw own;
    } finally {
      calls.readLock().unlock();
    }
  }
}
