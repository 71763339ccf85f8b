package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What updates make of an item, and of none. */
abstract class Updates extends Promise {
  protected Updates(Supplier<Place> place) {
    super(place);
  }

  private void update(String sort, String update) {
    Written written = new Written();
    client.updateItem(
        request ->
            request
                .tableName(table)
                .key(key(sort))
                .updateExpression(written.text(update))
                .expressionAttributeNames(written.names())
                .expressionAttributeValues(written.values()));
  }

  private Map<String, AttributeValue> updated(String update) {
    put("one", Map.of("count", number(7), "name", text("old")));
    update("one", update);
    Map<String, AttributeValue> updated = read("one");
    put("one", Map.of("count", number(7), "name", text("old")));
    transact(inTransaction("one", update));
    assertThat(read("one")).isEqualTo(updated);
    return updated;
  }

  private TransactWriteItem inTransaction(String sort, String update) {
    Written written = new Written();
    String text = written.text(update);
    return TransactWriteItem.builder()
        .update(
            request ->
                request
                    .tableName(table)
                    .key(key(sort))
                    .updateExpression(text)
                    .expressionAttributeNames(written.names())
                    .expressionAttributeValues(written.values()))
        .build();
  }

  @Test
  void attributesAreSetAndTheOthersStay() {
    assertThat(updated("SET #name = 'new', #more = 1"))
        .isEqualTo(item("one", Map.of("count", number(7), "name", text("new"), "more", number(1))));
  }

  @Test
  void attributesAreRemovedWhetherTheyAreThereOrNot() {
    assertThat(updated("REMOVE #name, #missing"))
        .isEqualTo(item("one", Map.of("count", number(7))));
  }

  @Test
  void numbersAreAddedTo() {
    assertThat(updated("ADD #count 3, #other -2"))
        .isEqualTo(
            item("one", Map.of("count", number(10), "name", text("old"), "other", number(-2))));
    assertThat(updated("ADD #count -7")).containsEntry("count", number(0));
  }

  @Test
  void aSectionMayStandAlone() {
    assertThat(updated("SET #name = 'new'")).containsEntry("name", text("new"));
    assertThat(updated("REMOVE #name")).doesNotContainKey("name");
    assertThat(updated("ADD #count 1")).containsEntry("count", number(8));
    assertThat(updated("SET #a = 1, #b = 2 REMOVE #name, #count"))
        .isEqualTo(item("one", Map.of("a", number(1), "b", number(2))));
  }

  @Test
  void sectionsStandInOneUpdate() {
    assertThat(updated("SET #name = 'new' ADD #count 1, #other 1"))
        .containsEntry("name", text("new"))
        .containsEntry("count", number(8));
    assertThat(updated("SET #a = 'a', #b = 2 ADD #count 1"))
        .containsEntry("b", number(2))
        .containsEntry("count", number(8));
    assertThat(updated("SET #a = 'a', #b = 2 ADD #count 1, #other 1"))
        .containsEntry("b", number(2))
        .containsEntry("other", number(1));
    assertThat(updated("SET #a = 'a', #b = 2 REMOVE #name, #none ADD #count 1"))
        .isEqualTo(item("one", Map.of("a", text("a"), "b", number(2), "count", number(8))));
    assertThat(updated("SET #a = 'a', #b = 2 REMOVE #name ADD #count 1"))
        .isEqualTo(item("one", Map.of("a", text("a"), "b", number(2), "count", number(8))));
  }

  @Test
  void anItemThatIsNotThereIsMade() {
    update("set", "SET #name = 'new'");
    update("added", "ADD #count 3");
    update("removed", "REMOVE #name");

    assertThat(read("set")).isEqualTo(item("set", Map.of("name", text("new"))));
    assertThat(read("added")).isEqualTo(item("added", Map.of("count", number(3))));
    assertThat(read("removed")).isEqualTo(key("removed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADD #name 1", "ADD #count 'text'", " "})
  void whatCanNotBeDoneIsRefused(String update) {
    refuses(update);
    refusesInTransaction(update);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SET #pk = 'other'", "REMOVE #sk"})
  void aKeyStaysWhatItIs(String update) {
    refuses(update);
    place.assume(Behaviour.TRANSACTIONS_LEAVE_KEYS_ALONE);
    refusesInTransaction(update);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET #name = 'a', #name = 'b'",
        "SET #name = 'a' REMOVE #name",
        "SET #name = 'a' SET #other = 'b'",
        "SET",
        "SET #name",
        "SET #name = 'a',",
        "SET #name 'a'",
        "REMOVE",
        "SAT #name = 'a'"
      })
  void whatIsWrittenWrongIsRefused(String update) {
    place.assume(Behaviour.UPDATES_ARE_READ_STRICTLY);
    refuses(update);
    refusesInTransaction(update);
  }

  private void refuses(String update) {
    put("one", Map.of("count", number(7), "name", text("old")));

    refused(() -> update("one", update));

    assertThat(read("one")).isEqualTo(item("one", Map.of("count", number(7), "name", text("old"))));
  }

  private void refusesInTransaction(String update) {
    assertThatExceptionOfType(DynamoDbException.class)
        .isThrownBy(() -> transact(inTransaction("one", update)));

    assertThat(read("one")).isEqualTo(item("one", Map.of("count", number(7), "name", text("old"))));
  }

  @Test
  void concurrentAdditionsAllCount() throws Exception {
    Concurrent.run(
        4,
        thread -> {
          for (int time = 0; time < 25; time++) {
            addUntilItTakes();
          }
        });

    assertThat(read("sum")).containsEntry("count", number(100));
  }

  private void addUntilItTakes() {
    while (true) {
      try {
        update("sum", "ADD #count 1");
        return;
      } catch (DynamoDbException conflict) {
        assertThat(conflict.awsErrorDetails().errorCode()).contains("Conflict");
      }
    }
  }
}
