package io.imageshare.list.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters. */
class ParametersTest {
  @Test
  void aParameterThatHasOneValueMayBeRepeatedButNotWithAnother() {
    Parameters parameters = parameters("a=1&b=2&a=3&b=2");

    assertThat(parameters.one("b")).contains("2");
    assertThat(parameters.one("c")).isEmpty();
    Refused.as(Refusal.INVALID_QUERY, () -> parameters.one("a"));
  }

  @Test
  void allValuesOfAParameterAreThereInTheirOrder() {
    Parameters parameters = parameters("a=1&b=2&a=3&a=1");

    assertThat(parameters.all("a")).containsExactly("1", "3", "1");
    assertThat(parameters.all("c")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 25",
    "limit=0, 0",
    "limit=7, 7",
    "limit=1000, 1000",
    "limit=999999, 1000",
    "limit=0000000000000000000007, 7",
    "limit=9223372036854775807, 1000",
    "limit=9223372036854775808, 1000",
    "limit=99999999999999999999999999, 1000"
  })
  void aPageHasUpToAThousandItems(String query, int limit) {
    assertThat(parameters(query).limit(25)).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "abc", "1e3", "+1", " 1", "-9223372036854775809", "٣"})
  void aLimitThatIsNoNumberIsRefused(String limit) {
    Refused.as(Refusal.INVALID_QUERY, () -> parameters("limit=" + limit).limit(25));
  }

  @Test
  void aTruthIsTrueOrFalse() {
    assertThat(parameters("a=True").truth("a")).contains(true);
    assertThat(parameters("a=false").truth("a")).contains(false);
    assertThat(parameters("").truth("a")).isEmpty();
    Refused.as(Refusal.INVALID_QUERY, () -> parameters("a=yes").truth("a"));
  }

  private static Parameters parameters(String query) {
    return Parameters.of(Events.of("GET /v2/images").query(query).request());
  }
}
