package io.imageshare.rules.cloud;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
                        sent -> (DynamoDbResponse) invoke(client, method, sent))
                    : invoke(client, method, arguments));
  }

  private static Object invoke(DynamoDbClient client, Method method, Object... arguments) {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
