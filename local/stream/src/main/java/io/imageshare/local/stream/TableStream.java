package io.imageshare.local.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The stream of a table from its oldest record on, each record once. A shard is read once the one
 * that it came of is read to its end, so that the writes of an item come in their order.
 *
 * <p>One thread at a time may use it.
 */
public final class TableStream {
  private final DynamoDbStreamsClient client;
  private final String arn;

  /** By shard, where to go on; empty where it is read to its end. */
  private final Map<String, Optional<String>> shards = new LinkedHashMap<>();

  /**
   * @param arn the stream's name
   */
  public TableStream(DynamoDbStreamsClient client, String arn) {
    this.client = client;
    this.arn = arn;
  }

  /** What was written since it was last asked; empty if that is nothing. */
  public List<Record> next() {
    List<Record> records = new ArrayList<>();
    for (Shard shard : known()) {
      String parent = shard.parentShardId();
      if (parent == null || shards.getOrDefault(parent, Optional.empty()).isEmpty()) {
        read(shard.shardId(), records);
      }
    }
    return records;
  }

  /** The shards, each after the one that it came of. */
  private List<Shard> known() {
    List<Shard> known = new ArrayList<>();
    String after = null;
    do {
      String start = after;
      StreamDescription page =
          client
              .describeStream(ask -> ask.streamArn(arn).exclusiveStartShardId(start))
              .streamDescription();
      known.addAll(page.shards());
      after = page.lastEvaluatedShardId();
    } while (after != null);
    return known;
  }

  private void read(String shard, List<Record> records) {
    Optional<String> place =
        shards.containsKey(shard) ? shards.get(shard) : Optional.of(beginning(shard));
    boolean more = true;
    while (place.isPresent() && more) {
      String iterator = place.get();
      GetRecordsResponse page = client.getRecords(ask -> ask.shardIterator(iterator));
      records.addAll(page.records());
      more = !page.records().isEmpty();
      place = Optional.ofNullable(page.nextShardIterator());
    }
    shards.put(shard, place);
  }

  private String beginning(String shard) {
    return client
        .getShardIterator(
            ask ->
                ask.streamArn(arn).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
  }
}
