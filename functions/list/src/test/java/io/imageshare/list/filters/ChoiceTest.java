package io.imageshare.list.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text, or one of several. */
class ChoiceTest {
  @Test
  void aTextIsExactlyTheOneGiven() {
    Choice choice = choice("ubuntu, 24");

    assertThat(choice.holds("ubuntu, 24")).isTrue();
    assertThat(choice.holds("ubuntu")).isFalse();
    assertThat(choice.holds(null)).isFalse();
    assertThat(choice.isOnly("ubuntu, 24")).isTrue();
  }

  @Test
  void whatStandsBeforeAColonIsAnOperator() {
    assertThat(choice("eq:ubuntu").texts()).containsExactly("ubuntu");
    assertThat(choice("eq:ubuntu:24").texts()).containsExactly("ubuntu:24");
    assertThat(choice("eq:in:a,b").texts()).containsExactly("in:a,b");
    assertThat(choice("eq:").texts()).containsExactly("");
    assertThat(choice("in:a:1,b").texts()).containsExactlyInAnyOrder("a:1", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ubuntu:24", "neq:ubuntu", "gt:a", "EQ:a", " in:a", ":a", ":"})
  void anUnknownOperatorIsMalformed(String value) {
    assertThat(Choice.parse(value)).isEmpty();
  }

  @Test
  void aTimeIsATextWithoutAnOperator() {
    assertThat(choice("2026-01-31T12:00:00Z").texts()).containsExactly("2026-01-31T12:00:00Z");
  }

  @Test
  void aListHoldsEachOfItsItems() {
    assertThat(choice("in:a,b").texts()).containsExactlyInAnyOrder("a", "b");
    assertThat(choice("in:a,b").isOnly("a")).isFalse();
    assertThat(choice("in:a,a").isOnly("a")).isTrue();
    assertThat(choice("in:").texts()).containsExactly("");
    assertThat(choice("in:,a,").texts()).containsExactlyInAnyOrder("", "a");
  }

  @Test
  void anItemBetweenQuotationMarksMayHaveACommaAndSuchMarks() {
    assertThat(choice("in:\"a,b\",c").texts()).containsExactlyInAnyOrder("a,b", "c");
    assertThat(choice("in:c,\"a\\\"b\\\\\"").texts()).containsExactlyInAnyOrder("c", "a\"b\\");
    assertThat(choice("in:\"\"").texts()).isEqualTo(Set.of(""));
  }

  @Test
  void aBackslashThatIsBeforeNoneOfTheseStandsForItself() {
    assertThat(choice("in:\"a\\b\",\"\\,c\"").texts()).containsExactlyInAnyOrder("a\\b", "\\,c");
    assertThat(choice("in:a\\b").texts()).containsExactly("a\\b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in:\"", "in:\"a", "in:a\"b", "in:\"a\"b", "in:\"a\\", "in:a,\"b\"\"c\""})
  void aQuotationMarkWhereNoneCanBeIsMalformed(String value) {
    assertThat(Choice.parse(value)).isEmpty();
  }

  private static Choice choice(String value) {
    return Choice.parse(value).orElseThrow();
  }
}
