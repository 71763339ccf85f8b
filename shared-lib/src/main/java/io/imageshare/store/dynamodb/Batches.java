package io.imageshare.store.dynamodb;

import io.imageshare.parallel.Parallel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Reads and deletes many items, as many at once as a call takes, several calls side by side.
 *
 * <p>What a call leaves unprocessed is asked for again until nothing is left.
 */
record Batches(Table table) {
  /** The most keys that one call reads. */
  private static final int READS = 100;

  /** The most items that one call writes. */
  private static final int WRITES = 25;

  /** Those of the items that there are, strongly consistent; up to 100 in one call. */
  Map<Key, Item> read(List<Key> keys) {
    Map<Key, Item> found = new HashMap<>();
    Parallel.map(portions(keys, READS), this::readPortion)
        .forEach(items -> items.forEach(item -> found.put(item.key(), item)));
    return found;
  }

  /** Deletes the items, whatever they hold; those that are gone already don't matter. */
  void delete(List<Key> keys) {
    Parallel.map(portions(keys, WRITES), this::deletePortion);
  }

  private List<Item> readPortion(List<Key> keys) {
    List<Item> found = new ArrayList<>();
    Repetition repetition = new Repetition(table);
    KeysAndAttributes rest =
        KeysAndAttributes.builder()
            .keys(keys.stream().map(Key::attributes).toList())
            .consistentRead(true)
            .build();
    while (rest != null) {
      Map<String, KeysAndAttributes> asked = Map.of(table.name(), rest);
      BatchGetItemRequest request = BatchGetItemRequest.builder().requestItems(asked).build();
      BatchGetItemResponse response = table.call(client -> client.batchGetItem(request));
      for (Map<String, AttributeValue> item :
          response.responses().getOrDefault(table.name(), List.of())) {
        found.add(Item.of(item));
      }
      rest = response.unprocessedKeys().get(table.name());
      repetition.waitIf(rest != null);
    }
    return found;
  }

  private int deletePortion(List<Key> keys) {
    Repetition repetition = new Repetition(table);
    List<WriteRequest> rest = keys.stream().map(Batches::deletion).toList();
    while (!rest.isEmpty()) {
      Map<String, Collection<WriteRequest>> asked = Map.of(table.name(), rest);
      BatchWriteItemRequest request = BatchWriteItemRequest.builder().requestItems(asked).build();
      rest =
          table
              .call(client -> client.batchWriteItem(request))
              .unprocessedItems()
              .getOrDefault(table.name(), List.of());
      repetition.waitIf(!rest.isEmpty());
    }
    return keys.size();
  }

  private static WriteRequest deletion(Key key) {
    Map<String, AttributeValue> attributes = key.attributes();
    return WriteRequest.builder().deleteRequest(delete -> delete.key(attributes)).build();
  }

  private static List<List<Key>> portions(List<Key> keys, int size) {
    List<List<Key>> portions = new ArrayList<>();
    for (int start = 0; start < keys.size(); start += size) {
      portions.add(keys.subList(start, Math.min(keys.size(), start + size)));
    }
    return portions;
  }
}
