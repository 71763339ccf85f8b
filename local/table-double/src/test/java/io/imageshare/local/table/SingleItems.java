package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are written, read and deleted for themselves. */
abstract class SingleItems extends Promise {
  protected SingleItems(Supplier<Place> place) {
    super(place);
  }

  @Test
  void whatIsWrittenIsRead() {
    Map<String, AttributeValue> item =
        item(
            "all",
            Map.of(
                "text", text("ünïcödé \uD83D\uDE00 \"quoted\"\n"),
                "nothing", text(""),
                "number", number(-12),
                "yes", AttributeValue.fromBool(true),
                "no", AttributeValue.fromBool(false),
                "list", AttributeValue.fromL(List.of(text("a"), number(1))),
                "empty list", AttributeValue.fromL(List.of()),
                "map", AttributeValue.fromM(Map.of("inner", AttributeValue.fromM(Map.of()))),
                "#name", text("in no expression")));

    put(item);

    assertThat(read("all")).isEqualTo(item);
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(client.getItem(get -> get.tableName(table).key(key("none"))).hasItem()).isFalse();
  }

  @Test
  void anItemIsReplacedAsAWhole() {
    put("one", Map.of("first", text("1")));

    put("one", Map.of("second", text("2")));

    assertThat(read("one")).isEqualTo(item("one", Map.of("second", text("2"))));
  }

  @Test
  void anItemIsDeletedWhetherItIsThereOrNot() {
    put("one", Map.of());

    for (int time = 0; time < 2; time++) {
      client.deleteItem(delete -> delete.tableName(table).key(key("one")));

      assertThat(read("one")).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0, 0",
    "-0, 0",
    "007, 7",
    "1.50, 1.5",
    "1e3, 1000",
    "9007199254740993, 9007199254740993",
    "12345678901234567890123456789012345678, 12345678901234567890123456789012345678",
  })
  void numbersAreExact(String written, String read) {
    put("one", Map.of("number", number(written)));

    assertThat(read("one")).containsEntry("number", number(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "seven", "1.2.3", "123456789012345678901234567890123456789", "1e130"})
  void whatIsNoNumberIsRefused(String written) {
    refused(() -> put("one", Map.of("number", number(written))));
  }

  @Test
  void aKeyIsTwoStringsThatAreNotEmpty() {
    refused(() -> put(Map.of("pk", text(partition))));
    refused(() -> put(Map.of("pk", text(partition), "sk", number(1))));
    refused(() -> put(Map.of("pk", text(partition), "sk", text(""))));
    refused(() -> put(Map.of("pk", text(""), "sk", text("s"))));
    refused(() -> get(Map.of("pk", text(partition))));
    refused(() -> get(item("one", Map.of("more", text("m")))));
    refused(() -> get(Map.of("pk", text(partition), "sk", text(""))));
  }

  private void get(Map<String, AttributeValue> key) {
    client.getItem(get -> get.tableName(table).key(key));
  }
}
