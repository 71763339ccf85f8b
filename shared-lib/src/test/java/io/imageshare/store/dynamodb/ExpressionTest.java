package io.imageshare.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions and updates in the table's language. */
class ExpressionTest {
  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  @Test
  void everyAttributeIsNamedOnce() {
    Expression expression = Expression.of("#state = :a OR #state = :b AND #min_disk > :c");

    assertThat(expression.namesOrNull())
        .isEqualTo(Map.of("#state", "state", "#min_disk", "min_disk"));
  }

  @Test
  void aNameIsNotTakenForOneThatBeginsTheSame() {
    assertThat(Expression.of("#a = :x AND #a_b = :y AND #ab = :z").namesOrNull())
        .isEqualTo(Map.of("#a", "a", "#a_b", "a_b", "#ab", "ab"));
  }

  @Test
  void valuesAreTextsNumbersAndTimes() {
    Expression expression =
        Expression.of("")
            .with("text", "t")
            .with("number", -7)
            .with("time", Instant.parse("2026-01-31T12:00:00Z"))
            .with("flag", AttributeValue.fromBool(true));

    assertThat(expression.valuesOrNull())
        .isEqualTo(
            Map.of(
                ":text", text("t"),
                ":number", AttributeValue.fromN("-7"),
                ":time", text("2026-01-31T12:00:00.000000000Z"),
                ":flag", AttributeValue.fromBool(true)));
  }

  @Test
  void bothConditionsHoldEachForItself() {
    Expression either = Expression.of("#a = :a OR #b = :b").with("a", "1").with("b", "2");
    Expression other = Expression.of("#c = :c OR #a = :a").with("c", "3");

    Expression both = either.and(other);

    assertThat(both.text()).isEqualTo("(#a = :a OR #b = :b) AND (#c = :c OR #a = :a)");
    assertThat(both.namesOrNull()).isEqualTo(Map.of("#a", "a", "#b", "b", "#c", "c"));
    assertThat(both.valuesOrNull())
        .isEqualTo(Map.of(":a", text("1"), ":b", text("2"), ":c", text("3")));
  }

  @Test
  void anUpdateAndItsConditionShareNamesAndValues() {
    Expression update = Expression.of("SET #a = :a").with("a", "1");
    Expression condition = Expression.of("#b = :b").with("b", "2");

    Expression both = update.together(condition);

    assertThat(both.namesOrNull()).isEqualTo(Map.of("#a", "a", "#b", "b"));
    assertThat(both.valuesOrNull()).isEqualTo(Map.of(":a", text("1"), ":b", text("2")));
    assertThat(update.text()).isEqualTo("SET #a = :a");
  }

  @Test
  void theTableGetsNothingInPlaceOfWhatIsEmpty() {
    assertThat(Expression.ALWAYS.textOrNull()).isNull();
    assertThat(Expression.ALWAYS.namesOrNull()).isNull();
    assertThat(Expression.ALWAYS.valuesOrNull()).isNull();
    assertThat(Expression.EXISTS.textOrNull()).isEqualTo("attribute_exists(#pk)");
    assertThat(Expression.ABSENT.valuesOrNull()).isNull();
  }

  @Test
  void anExpressionIsNotChangedByGivingValues() {
    Expression expression = Expression.of("#a = :a");

    assertThat(expression.with("a", "1")).isNotEqualTo(expression);
    assertThat(expression.valuesOrNull()).isNull();
  }
}
