package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What the stream of a table tells of the writes to it. */
abstract class Streams extends Promise {
  private String own = "";

  protected Streams(Supplier<Place> place) {
    super(place);
  }

  @BeforeEach
  void aTableWithAStream() {
    own = Place.newTable(client, StreamViewType.NEW_AND_OLD_IMAGES);
  }

  @AfterEach
  void drop() {
    client.deleteTable(delete -> delete.tableName(own));
  }

  private List<Record> records() {
    String stream = client.describeTable(ask -> ask.tableName(own)).table().latestStreamArn();
    List<Record> records = new ArrayList<>();
    place
        .streams()
        .describeStream(ask -> ask.streamArn(stream))
        .streamDescription()
        .shards()
        .forEach(shard -> records.addAll(records(stream, shard.shardId())));
    return records;
  }

  private List<Record> records(String stream, String shard) {
    List<Record> records = new ArrayList<>();
    String place =
        this.place
            .streams()
            .getShardIterator(
                ask ->
                    ask.streamArn(stream)
                        .shardId(shard)
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
            .shardIterator();
    boolean more = true;
    while (place != null && more) {
      String iterator = place;
      GetRecordsResponse page = this.place.streams().getRecords(ask -> ask.shardIterator(iterator));
      records.addAll(page.records());
      more = page.hasRecords() && !page.records().isEmpty();
      place = page.nextShardIterator();
    }
    return records;
  }

  private void write(Map<String, AttributeValue> attributes) {
    client.putItem(put -> put.tableName(own).item(item("one", attributes)));
  }

  @Test
  void itTellsWhatAnItemWasAndIs() {
    write(Map.of("count", number(1)));
    write(Map.of("count", number(2), "more", AttributeValue.fromM(Map.of("text", text("t")))));
    client.deleteItem(delete -> delete.tableName(own).key(key("one")));

    List<Record> records = records();

    assertThat(records)
        .extracting(Record::eventName)
        .containsExactly(OperationType.INSERT, OperationType.MODIFY, OperationType.REMOVE);
    Record second = records.get(1);
    assertThat(second.dynamodb().keys()).isEqualTo(key("one"));
    assertThat(second.dynamodb().oldImage()).isEqualTo(item("one", Map.of("count", number(1))));
    assertThat(second.dynamodb().newImage())
        .containsEntry("more", AttributeValue.fromM(Map.of("text", text("t"))));
    assertThat(records.get(0).dynamodb().hasOldImage()).isFalse();
    assertThat(records.get(2).dynamodb().hasNewImage()).isFalse();
  }

  @Test
  void itTellsNothingOfAWriteThatChangesNothing() {
    place.assume(Behaviour.STREAMS_TELL_CHANGES_ONLY);
    write(Map.of("count", number(1)));
    write(Map.of("count", number(1)));

    assertThat(records()).hasSize(1);
  }

  @Test
  void itTellsEachWriteOfATransaction() {
    Map<String, AttributeValue> two = item("two", Map.of());
    client.transactWriteItems(
        transaction ->
            transaction.transactItems(
                TransactWriteItem.builder()
                    .put(put -> put.tableName(own).item(item("one", Map.of())))
                    .build(),
                TransactWriteItem.builder().put(put -> put.tableName(own).item(two)).build()));

    assertThat(records())
        .extracting(record -> record.dynamodb().keys())
        .containsExactlyInAnyOrder(key("one"), key("two"));
  }
}
