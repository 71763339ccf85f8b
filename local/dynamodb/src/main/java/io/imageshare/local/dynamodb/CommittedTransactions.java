package io.imageshare.local.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
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
  private final DynamoDbClient client;

  private CommittedTransactions(DynamoDbClient client) {
    this.client = client;
  }

  static DynamoDbClient of(DynamoDbClient client) {
    return ClientCall.to(new CommittedTransactions(client));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object answer = ClientCall.make(client, method, arguments);
    if (ClientCall.isTransaction(method)) {
      client.listTables(tables -> tables.limit(1));
    }
    return answer;
  }
}
