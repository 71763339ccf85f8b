package io.imageshare.catalog.requests;

import static io.imageshare.catalog.requests.Requests.body;
import static io.imageshare.catalog.requests.Requests.expectRefusal;
import static io.imageshare.catalog.requests.Requests.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags in paths. */
class PathTagTest {
  @ParameterizedTest
  @CsvSource({"lts, lts", "long%20term, long term", "a%2Fb, a/b", "%C3%A4, \u00e4", "a+b, a+b"})
  void aTagStandsInAPathEncoded(String encoded, String tag) {
    assertThat(PathTag.of(path("tag", encoded))).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a%00", "a%0A"})
  @DisplayName("R31: a tag has 1 to 255 characters, none of them a control character")
  void refused(String encoded) {
    expectRefusal(Refusal.INVALID_ATTRIBUTE, () -> PathTag.of(path("tag", encoded)));
  }

  @Test
  @DisplayName("R31: a tag is named, and isn't longer than that")
  void lengths() {
    assertThat(PathTag.of(path("tag", "a".repeat(255)))).hasSize(255);
    expectRefusal(Refusal.INVALID_ATTRIBUTE, () -> PathTag.of(path("tag", "a".repeat(256))));
    expectRefusal(Refusal.INVALID_ATTRIBUTE, () -> PathTag.of(body("{}")));
  }
}
