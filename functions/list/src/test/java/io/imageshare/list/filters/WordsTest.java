package io.imageshare.list.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by words. */
class WordsTest {
  private static final String ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";

  @ParameterizedTest
  @CsvSource({
    "Ubuntu 24.04, ubuntu",
    "Ubuntu 24.04, 24 UBU",
    "ΣΥΣΤΗΜΑ, συς",
    "ΣΥΣΤΗΜΑ, συσ",
    "ΟΔΟΣ, σ",
    "Straße, STRASSE",
    "ıstanbul, ISTANBUL",
    "ﬁnance, fin",
    "e\u0301tat, \u00c9TAT",
    "web\u2028two, web\u2028two"
  })
  void aWordIsFoundAnywhereInANameHoweverItsLettersAreWritten(String name, String sought) {
    assertThat(isFound(sought, name, List.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ubuntu 22", "untu24", "\"ubuntu\"", "ubuntu*"})
  void aNameThatLacksAWordIsNotFound(String sought) {
    assertThat(isFound(sought, "Ubuntu 24.04", List.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0192f0c1, true", "8F9A0B, true", "web 5b6d7e, true", "f9a0b, false", "7, false"})
  void ofAnIdAWordIsSixCharactersOrMore(String sought, boolean found) {
    assertThat(isFound(sought, "web", List.of("owner", ID))).isEqualTo(found);
  }

  @Test
  void anIdIsFoundByAllOfItHoweverShortItIs() {
    assertThat(isFound("OPS", "web", List.of(ID, "ops"))).isTrue();
    assertThat(isFound("op", "web", List.of(ID, "ops"))).isFalse();
  }

  @Test
  void aTextIsSoughtThatIsNoLongerThanAName() {
    String longest = "🚀".repeat(255);

    assertThat(isFound(longest, longest, List.of())).isTrue();
    assertThat(Words.parse(longest + "a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2028", "\u00a0\u3000"})
  void whatHasNoWordSeeksNothing(String sought) {
    assertThat(Words.parse(sought)).isEmpty();
  }

  private static boolean isFound(String sought, String name, List<String> ids) {
    return Words.parse(sought).orElseThrow().areIn(name, ids);
  }
}
