package io.imageshare.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Expressions, names and values that don't fit together: they would hide a fault. */
abstract class WrongExpressions extends Promise {
  private static final Map<String, String> NAME = Map.of("#name", "name");
  private final Map<String, AttributeValue> value = Map.of(":value", text("v"));

  protected WrongExpressions(Supplier<Place> place) {
    super(place);
  }

  private void check(
      @Nullable String condition,
      @Nullable Map<String, String> names,
      @Nullable Map<String, AttributeValue> values) {
    put("one", Map.of("name", text("v")));
    transact(
        TransactWriteItem.builder()
            .conditionCheck(
                check ->
                    check
                        .tableName(table)
                        .key(key("one"))
                        .conditionExpression(condition)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values))
            .build());
  }

  private static <T> Map<String, T> with(Map<String, T> some, String name, T more) {
    Map<String, T> all = new HashMap<>(some);
    all.put(name, more);
    return all;
  }

  @Test
  void whatFitsIsTaken() {
    check("#name = :value", NAME, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#name",
        "#name =",
        "= :value",
        "#name == :value",
        "#name = :value AND",
        "#name = :value #name = :value",
        "(#name = :value",
        "#name = :value)",
        "#name = :value XOR #name = :value",
        "attribute_exists #name",
        "status = :value"
      })
  void whatIsNoConditionIsRefused(String condition) {
    boolean valued = condition.contains(":value");
    refused(() -> check(condition, condition.contains("#") ? NAME : null, valued ? value : null));
  }

  @Test
  void aFunctionThatThereIsNotIsRefused() {
    place.assume(Behaviour.FUNCTIONS_ARE_KNOWN);
    refused(() -> check("attribute_missing(#name)", NAME, null));
  }

  @Test
  void parenthesesAreNotDoubled() {
    refused(() -> check("((#name = :value))", NAME, value));
  }

  @Test
  void whatStandsForNothingIsRefused() {
    refused(() -> check("#other = :value", NAME, value));
    refused(() -> check("#name = :other", NAME, value));
    refused(() -> check("#name = :value", null, value));
    refused(() -> check("#name = :value", NAME, null));
  }

  @Test
  void whatIsNotUsedIsRefused() {
    refused(() -> check("#name = :value", with(NAME, "#more", "more"), value));
    refused(() -> check("#name = :value", NAME, with(value, ":more", text("m"))));
    refused(() -> check("attribute_exists(#name)", NAME, value));
  }

  @Test
  void aCheckHasACondition() {
    place.assume(Behaviour.CHECKS_HAVE_CONDITIONS);
    refused(() -> check(null, null, null));
  }

  @Test
  void nothingIsWrittenThen() {
    Consumer<Map<String, AttributeValue>> update =
        values ->
            client.updateItem(
                request ->
                    request
                        .tableName(table)
                        .key(key("two"))
                        .updateExpression("SET #name = :value")
                        .expressionAttributeNames(NAME)
                        .expressionAttributeValues(values));

    refused(() -> update.accept(with(value, ":more", text("m"))));
    assertThat(read("two")).isEmpty();
    update.accept(value);
    assertThat(read("two")).containsEntry("name", text("v"));
  }
}
