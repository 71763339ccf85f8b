package io.imageshare.local.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What stands around a client of DynamoDB Local, call by call. */
final class ClientCall {
  private ClientCall() {}

  /** A client whose calls go to the handler. */
  static DynamoDbClient to(InvocationHandler handler) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  /** Makes the call, and throws what it throws. */
  static @Nullable Object make(DynamoDbClient client, Method method, Object @Nullable [] arguments)
      throws Exception {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getTargetException() instanceof Error error) {
        throw error;
      }
      throw (Exception) failure.getTargetException();
    }
  }
}
