package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes that take effect together or not at all. */
abstract class Transactions extends Promise {
  private static final String EXISTS = "attribute_exists(#pk)";
  private static final String ABSENT = "attribute_not_exists(#pk)";
  private static final String OLD = "#name = 'old'";

  protected Transactions(Supplier<Place> place) {
    super(place);
  }

  private TransactWriteItem put(String sort, @Nullable String condition, boolean tells) {
    Written written = new Written();
    String text = condition == null ? null : written.text(condition);
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table)
                    .item(item(sort, Map.of("name", text("new"))))
                    .conditionExpression(text)
                    .expressionAttributeNames(written.names())
                    .expressionAttributeValues(written.values())
                    .returnValuesOnConditionCheckFailure(told(tells)))
        .build();
  }

  private TransactWriteItem update(String sort, @Nullable String condition, boolean tells) {
    Written written = new Written();
    String text = condition == null ? null : written.text(condition);
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(key(sort))
                    .updateExpression(written.text("ADD #count 1 SET #name = 'new'"))
                    .conditionExpression(text)
                    .expressionAttributeNames(written.names())
                    .expressionAttributeValues(written.values())
                    .returnValuesOnConditionCheckFailure(told(tells)))
        .build();
  }

  private TransactWriteItem delete(String sort, @Nullable String condition, boolean tells) {
    Written written = new Written();
    String text = condition == null ? null : written.text(condition);
    return TransactWriteItem.builder()
        .delete(
            delete ->
                delete
                    .tableName(table)
                    .key(key(sort))
                    .conditionExpression(text)
                    .expressionAttributeNames(written.names())
                    .expressionAttributeValues(written.values())
                    .returnValuesOnConditionCheckFailure(told(tells)))
        .build();
  }

  private TransactWriteItem check(String sort, String condition, boolean tells) {
    Written written = new Written();
    String text = written.text(condition);
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check
                    .tableName(table)
                    .key(key(sort))
                    .conditionExpression(text)
                    .expressionAttributeNames(written.names())
                    .expressionAttributeValues(written.values())
                    .returnValuesOnConditionCheckFailure(told(tells)))
        .build();
  }

  private static @Nullable ReturnValuesOnConditionCheckFailure told(boolean tells) {
    return tells ? ReturnValuesOnConditionCheckFailure.ALL_OLD : null;
  }

  private List<CancellationReason> cancelled(TransactWriteItem... writes) {
    TransactionCanceledException failure =
        catchThrowableOfType(TransactionCanceledException.class, () -> transact(writes));
    assertThat(failure).isNotNull();
    assertThat(failure.statusCode()).isEqualTo(400);
    return failure.cancellationReasons();
  }

  @Test
  void writesOfEverySortTakeEffectTogether() {
    put("updated", Map.of("name", text("old")));
    put("deleted", Map.of("name", text("old")));
    put("checked", Map.of("name", text("old")));

    transact(
        put("put", ABSENT, true),
        put("put anyway", null, true),
        update("updated", OLD, true),
        update("updated anyway", null, true),
        delete("deleted", OLD, true),
        delete("deleted anyway", null, true),
        check("checked", OLD, true),
        check("nowhere", ABSENT, true));

    assertThat(read("put")).containsEntry("name", text("new"));
    assertThat(read("put anyway")).containsEntry("name", text("new"));
    assertThat(read("updated")).containsEntry("name", text("new"));
    assertThat(read("updated anyway")).containsEntry("count", number(1));
    assertThat(read("deleted")).isEmpty();
    assertThat(read("checked")).containsEntry("name", text("old"));
  }

  @Test
  void ifOneConditionFailsNothingIsWritten() {
    put("there", Map.of("name", text("other")));

    assertThat(
            cancelled(
                put("put", null, true),
                update("updated", null, true),
                check("there", OLD, true),
                delete("there too", null, true)))
        .extracting(CancellationReason::code)
        .containsExactly("None", "None", "ConditionalCheckFailed", "None");

    assertThat(read("put")).isEmpty();
    assertThat(read("updated")).isEmpty();
    assertThat(read("there")).containsEntry("name", text("other"));
  }

  @Test
  void aReasonTellsWhatWasFoundIfItIsAskedFor() {
    Map<String, ?> found = item("there", Map.of("name", text("other"), "count", number(3)));
    put("there", Map.of("name", text("other"), "count", number(3)));

    for (TransactWriteItem write :
        List.of(
            put("there", ABSENT, true),
            update("there", OLD, true),
            delete("there", OLD, true),
            check("there", OLD, true),
            check("there", ABSENT, true))) {
      assertThat(cancelled(write))
          .singleElement()
          .satisfies(reason -> assertThat(reason.item()).isEqualTo(found))
          .satisfies(reason -> assertThat(reason.message()).isNotEmpty());
    }
  }

  @Test
  void aReasonTellsNothingWhereNothingIsFoundOrAskedFor() {
    put("there", Map.of("name", text("other")));

    assertThat(
            cancelled(
                put("there", ABSENT, false),
                update("none", OLD, true),
                delete("none too", EXISTS, true),
                check("nor this", EXISTS, false)))
        .allSatisfy(reason -> assertThat(reason.code()).isEqualTo("ConditionalCheckFailed"))
        .allSatisfy(reason -> assertThat(reason.hasItem()).isFalse());
  }

  @Test
  void aWriteThatCanNotBeMadeCancelsTheOthers() {
    put("text", Map.of("count", text("none")));

    assertThat(cancelled(put("put", null, true), update("text", null, true)))
        .extracting(CancellationReason::code)
        .containsExactly("None", "ValidationError");

    assertThat(read("put")).isEmpty();
  }

  @Test
  void oneItemHasOneWrite() {
    refused(() -> transact(put("one", null, true), delete("one", null, true)));
    refused(() -> transact(put("one", null, true), check("one", ABSENT, true)));
  }

  @Test
  void thereAreOneToAHundredWrites() {
    List<TransactWriteItem> writes =
        IntStream.range(0, 101).mapToObj(each -> put("s" + each, null, true)).toList();

    transact(writes.subList(0, 100));

    assertThat(read("s99")).isNotEmpty();
    refused(() -> transact(writes));
    refused(() -> transact(Collections.emptyList()));
  }

  @Test
  void whatIsMovedIsAlwaysAtOnePlace() throws Exception {
    put("place 0", Map.of());
    Concurrent.run(
        3,
        thread -> {
          for (int time = 0; time < 20; time++) {
            move(thread);
          }
        });

    long places = IntStream.range(0, 3).filter(place -> !read("place " + place).isEmpty()).count();
    assertThat(places).isEqualTo(1);
  }

  private void move(int thread) {
    for (int from = 0; from < 3; from++) {
      try {
        if (from != thread) {
          transact(delete("place " + from, EXISTS, true), put("place " + thread, ABSENT, true));
        }
      } catch (TransactionCanceledException elsewhere) {
        assertThat(elsewhere.cancellationReasons())
            .extracting(CancellationReason::code)
            .containsAnyOf("ConditionalCheckFailed", "TransactionConflict");
      }
    }
  }
}
