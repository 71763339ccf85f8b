package io.imageshare.catalog.requests;

import static io.imageshare.catalog.requests.Requests.body;
import static io.imageshare.catalog.requests.Requests.expectRefusal;
import static io.imageshare.catalog.requests.Requests.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags in paths. */
class PathTagTest {
  @ParameterizedTest
  @ValueSource(strings = {"lts", "long term", "a/b", "\u00e4", "a+b", "aA", "a%41", "50%", "%2F"})
  void isThePathsParameterAsItIs(String tag) {
    assertThat(PathTag.of(path("tag", tag))).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\u0000", "a\n"})
  @DisplayName("R31: a tag has 1 to 255 characters, none of them a control character")
  void refused(String tag) {
    expectRefusal(Refusal.INVALID_ATTRIBUTE, () -> PathTag.of(path("tag", tag)));
  }

  @Test
  @DisplayName("R31: a tag is named, and isn't longer than that")
  void lengths() {
    assertThat(PathTag.of(path("tag", "a".repeat(255)))).hasSize(255);
    expectRefusal(Refusal.INVALID_ATTRIBUTE, () -> PathTag.of(path("tag", "a".repeat(256))));
    expectRefusal(Refusal.INVALID_ATTRIBUTE, () -> PathTag.of(body("{}")));
  }
}
