package io.imageshare.rules.cloud;

import io.imageshare.store.PlainCall;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sees every call that the functions make of the table, and decides what comes of it. */
@FunctionalInterface
public interface Around {

  /** The call itself. */
  @FunctionalInterface
  interface Call {
    DynamoDbResponse make(DynamoDbRequest request);
  }

  /**
   * Answers a call.
   *
   * @param operation its name, such as {@code transactWriteItems}
   */
  DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call);

  /**
   * Puts this around a client: the client itself rather than by the SDK's interceptors, which the
   * embedded DynamoDB doesn't know.
   */
  default DynamoDbClient client(DynamoDbClient client) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            Around.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) ->
                arguments != null && arguments[0] instanceof DynamoDbRequest request
                    ? answer(
                        method.getName(),
                        request,
                        sent -> (DynamoDbResponse) PlainCall.make(client, method, sent))
                    : PlainCall.make(client, method, arguments));
  }
}
