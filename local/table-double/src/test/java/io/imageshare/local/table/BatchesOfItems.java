package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Items that are read, written and deleted many at a time. */
abstract class BatchesOfItems extends Promise {
  protected BatchesOfItems(Supplier<Place> place) {
    super(place);
  }

  private BatchGetItemResponse get(List<Map<String, AttributeValue>> keys) {
    KeysAndAttributes asked = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    return client.batchGetItem(batch -> batch.requestItems(Map.of(table, asked)));
  }

  private void write(List<WriteRequest> writes) {
    assertThat(
            client
                .batchWriteItem(batch -> batch.requestItems(Map.of(table, writes)))
                .hasUnprocessedItems())
        .isIn(true, false);
  }

  private WriteRequest replacing(String sort, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = item(sort, attributes);
    return WriteRequest.builder().putRequest(put -> put.item(item)).build();
  }

  private WriteRequest deleting(String sort) {
    return WriteRequest.builder().deleteRequest(delete -> delete.key(key(sort))).build();
  }

  private List<WriteRequest> puts(int count) {
    return IntStream.range(0, count).mapToObj(each -> replacing("s" + each, Map.of())).toList();
  }

  private List<Map<String, AttributeValue>> keys(int count) {
    return IntStream.range(0, count).mapToObj(each -> key("s" + each)).toList();
  }

  @Test
  void thoseThatAreThereAreRead() {
    write(List.of(replacing("s0", Map.of("name", text("a"))), replacing("s2", Map.of())));

    BatchGetItemResponse found = get(keys(4));

    assertThat(found.responses().get(table))
        .containsExactlyInAnyOrder(item("s0", Map.of("name", text("a"))), key("s2"));
    assertThat(found.unprocessedKeys()).isEmpty();
  }

  @Test
  void whereNothingIsThereNothingIsRead() {
    assertThat(get(keys(3)).responses().getOrDefault(table, List.of())).isEmpty();
  }

  @Test
  void someArePutAndOthersDeleted() {
    write(puts(2));

    write(List.of(replacing("s2", Map.of()), deleting("s0"), deleting("s3")));

    assertThat(get(keys(4)).responses().get(table)).containsExactlyInAnyOrder(key("s1"), key("s2"));
  }

  @Test
  void upTo100AreRead() {
    write(puts(25));

    assertThat(get(keys(100)).responses().get(table)).hasSize(25);
    refused(() -> get(keys(101)));
    refused(() -> get(List.of()));
  }

  @Test
  void upTo25AreWritten() {
    write(puts(25));

    refused(() -> write(puts(26)));
    refused(() -> write(List.of()));
  }

  @Test
  void noneIsAskedForTwice() {
    refused(() -> get(List.of(key("s0"), key("s1"), key("s0"))));
    refused(() -> write(List.of(replacing("s0", Map.of()), deleting("s0"))));
  }

  @Test
  void whatIsMoreThan16MegabytesIsLeft() {
    place.assume(Behaviour.BATCHES_END_AT_16_MEGABYTES);
    List<Map<String, AttributeValue>> keys = keys(45);
    keys.forEach(key -> put(sort(key), Map.of("text", text("x".repeat(399_000)))));

    int read = 0;
    List<Map<String, AttributeValue>> rest = new ArrayList<>(keys);
    while (!rest.isEmpty()) {
      BatchGetItemResponse found = get(rest);
      read += found.responses().getOrDefault(table, List.of()).size();
      assertThat(found.responses().get(table)).hasSizeLessThan(43);
      rest =
          found.hasUnprocessedKeys() && found.unprocessedKeys().containsKey(table)
              ? found.unprocessedKeys().get(table).keys()
              : List.of();
    }
    assertThat(read).isEqualTo(45);
  }
}
