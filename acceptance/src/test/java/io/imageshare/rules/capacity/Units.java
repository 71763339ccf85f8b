package io.imageshare.rules.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * What a call costs: a query as the table tells it, all else by the rules of DynamoDB, which its
 * double doesn't count.
 *
 * @param items that it is about
 * @param units of capacity
 */
record Units(int items, double units) {
  private static final Units NONE = new Units(0, 0);
  private static final int READ_BYTES = 4_096;
  private static final int WRITE_BYTES = 1_024;
  private static final int IN_TRANSACTION = 2;

  /** What a call reads. All reads are strongly consistent. */
  static Units read(DynamoDbRequest request, DynamoDbResponse response) {
    if (response instanceof QueryResponse query) {
      // Where it finds nothing, it costs a unit all the same.
      double units = Math.max(1, query.consumedCapacity().capacityUnits());
      return new Units(query.scannedCount(), units);
    }
    if (response instanceof GetItemResponse found) {
      return new Units(1, portions(ItemSize.of(found.item()), READ_BYTES));
    }
    if (request instanceof BatchGetItemRequest asked
        && response instanceof BatchGetItemResponse found) {
      return read(items(asked.requestItems().values()), found.responses().values());
    }
    return NONE;
  }

  /** What a call writes. It costs as much if a condition fails. */
  static Units written(DynamoDbRequest request) {
    if (request instanceof TransactWriteItemsRequest transaction) {
      List<TransactWriteItem> writes = transaction.transactItems();
      int portions = writes.stream().mapToInt(Units::portions).sum();
      return new Units(writes.size(), IN_TRANSACTION * portions);
    }
    if (request instanceof BatchWriteItemRequest batch) {
      int deletions = batch.requestItems().values().stream().mapToInt(List::size).sum();
      return new Units(deletions, deletions);
    }
    return request instanceof PutItemRequest put
        ? new Units(1, portions(ItemSize.of(put.item()), WRITE_BYTES))
        : new Units(1, 1);
  }

  private static Units read(int asked, Collection<List<Map<String, AttributeValue>>> found) {
    List<Map<String, AttributeValue>> items = found.stream().flatMap(List::stream).toList();
    int portions = items.stream().mapToInt(item -> portions(ItemSize.of(item), READ_BYTES)).sum();
    return new Units(asked, asked - items.size() + portions);
  }

  /** Nothing that is changed or deleted here has more than a kilobyte. */
  private static int portions(TransactWriteItem write) {
    return write.put() == null ? 1 : portions(ItemSize.of(write.put().item()), WRITE_BYTES);
  }

  private static int portions(int bytes, int portion) {
    return Math.max(1, (bytes + portion - 1) / portion);
  }

  private static int items(Collection<KeysAndAttributes> asked) {
    return asked.stream().mapToInt(each -> each.keys().size()).sum();
  }
}
