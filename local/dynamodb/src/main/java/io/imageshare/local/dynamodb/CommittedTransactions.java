package io.imageshare.local.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Answers transactions of DynamoDB Local only once they are in its file.
 *
 * <p>It answers when it has told its database to commit, not when that is done, so that a process
 * killed in between would forget what it had acknowledged (R32). The database does one thing after
 * the other: when the next question is answered, the commit is done.
 */
final class CommittedTransactions implements InvocationHandler {
  private static final String TRANSACTION = "transactWriteItems";

  private final DynamoDbClient client;

  private CommittedTransactions(DynamoDbClient client) {
    this.client = client;
  }

  static DynamoDbClient of(DynamoDbClient client) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            new CommittedTransactions(client));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object answer;
    try {
      answer = method.invoke(client, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getTargetException();
    }
    if (method.getName().equals(TRANSACTION)) {
      client.listTables(tables -> tables.limit(1));
    }
    return answer;
  }
}
