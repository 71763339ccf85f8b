package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.store.dynamodb.ScriptedClient.Ending;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What becomes of batches of which the table carries out a part only. */
class BatchFaultsTest {
  private static final Image NEW = image(IMAGE, ImageKind.SYSTEM_DISK);
  private static final int SHARES = 30;
  private static final List<ProjectId> RECIPIENTS =
      IntStream.range(0, SHARES)
          .mapToObj(number -> new ProjectId("project-%02d".formatted(number)))
          .toList();

  private static void share(Stores stores) {
    stores.images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    List<Transition> offers =
        RECIPIENTS.stream()
            .map(project -> new Transition(null, Share.offered(IMAGE, project, Terms.NONE, NOW)))
            .toList();
    stores.shares().commit(Standing.of(NEW, List.of(), NOW), offers, Limits.DEFAULTS, BY, AMPLE);
  }

  private static Standing standing(Stores stores) {
    return stores.shares().standing(IMAGE, Set.copyOf(RECIPIENTS), NOW).orElseThrow();
  }

  /** Reads that many of the keys, and leaves the others. */
  private static Ending reading(int count) {
    return (request, call) -> {
      BatchGetItemRequest batch = (BatchGetItemRequest) request;
      Map.Entry<String, KeysAndAttributes> asked =
          batch.requestItems().entrySet().iterator().next();
      List<Map<String, AttributeValue>> keys = asked.getValue().keys();
      int end = Math.min(count, keys.size());
      BatchGetItemResponse.Builder answer =
          end == 0
              ? BatchGetItemResponse.builder()
              : ((BatchGetItemResponse)
                      call.make(of(batch, asked.getKey(), part(asked, keys.subList(0, end)))))
                  .toBuilder();
      return end == keys.size()
          ? answer.build()
          : answer
              .unprocessedKeys(Map.of(asked.getKey(), part(asked, keys.subList(end, keys.size()))))
              .build();
    };
  }

  private static BatchGetItemRequest of(
      BatchGetItemRequest batch, String table, KeysAndAttributes keys) {
    return batch.toBuilder().requestItems(Map.of(table, keys)).build();
  }

  private static KeysAndAttributes part(
      Map.Entry<String, KeysAndAttributes> asked, List<Map<String, AttributeValue>> keys) {
    return asked.getValue().toBuilder().keys(keys).build();
  }

  /** Carries out that many of the writes, and leaves the others. */
  private static Ending writing(int count) {
    return (request, call) -> {
      BatchWriteItemRequest batch = (BatchWriteItemRequest) request;
      Map.Entry<String, List<WriteRequest>> asked =
          batch.requestItems().entrySet().iterator().next();
      List<WriteRequest> writes = asked.getValue();
      int end = Math.min(count, writes.size());
      if (end > 0) {
        call.make(
            batch.toBuilder().requestItems(Map.of(asked.getKey(), writes.subList(0, end))).build());
      }
      return BatchWriteItemResponse.builder()
          .unprocessedItems(
              end == writes.size()
                  ? Map.of()
                  : Map.of(asked.getKey(), writes.subList(end, writes.size())))
          .build();
    };
  }

  @ParameterizedTest(name = "{0} at a time")
  @ValueSource(ints = {7, 15, 30, 31})
  void keysThatWereNotReadAreReadNext(int count) {
    FaultyTable table = new FaultyTable("batchGetItem");
    share(table.reliable());
    table.script().then(Ending.failing(Failures::throttled)).always(reading(count));

    assertThat(standing(table.scripted())).isEqualTo(standing(table.reliable()));

    int calls = (SHARES + 1 + count - 1) / count;
    assertThat(table.script().requests()).hasSize(calls + 1);
    assertThat(table.pause().pauses()).hasSize(calls);
  }

  @Test
  void aTableThatReadsNothingIsOverloaded() {
    FaultyTable table = new FaultyTable("batchGetItem");
    share(table.reliable());
    table.script().always(reading(0));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> standing(table.scripted()))
        .withMessage(
            "The table %s in %s is overloaded.".formatted(TestTable.here().name(), table.region()));
    assertThat(table.pause().waited()).isLessThanOrEqualTo(Table.PATIENCE);
  }

  @ParameterizedTest(name = "{0} at a time")
  @ValueSource(ints = {4, 13, 25})
  void writesThatWereLeftAreMadeNext(int count) {
    FaultyTable table = new FaultyTable("batchWriteItem");
    share(table.reliable());
    table.reliable().images().delete(NEW, NOW, BY, AMPLE);
    table.script().then(Ending.failing(Failures::noAnswer)).always(writing(count));

    assertThat(table.scripted().cleanup().removeShares(IMAGE, 100)).isEqualTo(SHARES);

    assertThat(table.reliable().shares().members(IMAGE, null, 100, NOW).items()).isEmpty();
    assertThat(table.scripted().cleanup().removeShares(IMAGE, 100)).isZero();
  }

  @Test
  void aTableThatWritesNothingIsOverloaded() {
    FaultyTable table = new FaultyTable("batchWriteItem");
    share(table.reliable());
    table.reliable().images().delete(NEW, NOW, BY, AMPLE);
    table.script().always(writing(0));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> table.scripted().cleanup().removeShares(IMAGE, 100))
        .withMessageContaining("is overloaded");
    assertThat(table.reliable().shares().members(IMAGE, null, 100, NOW).items()).hasSize(SHARES);
  }
}
