package io.imageshare.local.dynamodb;

import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.dynamodb.services.exceptions.AWSExceptionFactory;
import software.amazon.dynamodb.services.local.shared.access.LocalDBAccess;
import software.amazon.dynamodb.services.local.shared.access.LocalDBInputConverter;
import software.amazon.dynamodb.services.local.shared.access.LocalDBOutputConverter;
import software.amazon.dynamodb.services.local.shared.access.api.dp.TransactWriteItemsFunction;
import software.amazon.dynamodb.services.local.shared.dataaccess.LocalDocumentFactory;
import software.amazon.dynamodb.services.local.shared.env.LocalDBEnv;

/**
 * DynamoDB Local's transactions, made ready once.
 *
 * <p>Its client makes them ready anew for each, and with them every exception that one might throw,
 * which took a third of a transaction's processor time.
 */
final class LocalTransactions {
  /** The longest name of a key, in bytes, as DynamoDB Local's own client has it. */
  private static final int LONGEST_KEY_NAME = 65_536;

  private LocalTransactions() {}

  /** Those of that database; any thread may carry them out. */
  static Function<TransactWriteItemsRequest, TransactWriteItemsResponse> of(
      LocalDBAccess database) {
    LocalDBEnv environment = new LocalDBEnv();
    LocalDocumentFactory documents = new LocalDocumentFactory();
    AWSExceptionFactory exceptions = new AWSExceptionFactory();
    TransactWriteItemsFunction transactions =
        new TransactWriteItemsFunction(
            database,
            new LocalDBInputConverter(environment, exceptions, documents, LONGEST_KEY_NAME),
            new LocalDBOutputConverter(),
            exceptions,
            environment,
            documents);
    return transactions::apply;
  }
}
