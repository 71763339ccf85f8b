package io.imageshare.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.imageshare.testkit.Examples;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are identifiers. */
class IdentifierTest {
  private static final String UUID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";

  static Stream<String> noIdsOfImages() {
    return Stream.of(
        "",
        " ",
        UUID.substring(1),
        UUID + "0",
        UUID + "\n",
        " " + UUID,
        UUID.replace("-", ""),
        "{" + UUID + "}",
        UUID.replace('b', 'g'),
        UUID.replace('-', '_'),
        "../" + UUID,
        "\u0660192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b");
  }

  @Nested
  class OfAnImage {
    @Test
    void isAUuidInEitherCase() {
      assertThat(ImageId.parse(UUID)).contains(new ImageId(UUID));
      assertThat(ImageId.parse(UUID.toUpperCase(Locale.ROOT))).contains(new ImageId(UUID));
    }

    @ParameterizedTest
    @MethodSource("io.imageshare.domain.IdentifierTest#noIdsOfImages")
    void isNothingElse(String text) {
      assertThat(ImageId.parse(text)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> new ImageId(text).value());
    }

    @Test
    void hasOneFormOnly() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ImageId(UUID.toUpperCase(Locale.ROOT)).value());
    }

    @Test
    void ofVersion7BeginsWithATime() {
      assertThat(ImageId.parse(UUID).flatMap(ImageId::time))
          .contains(Instant.parse("2024-11-03T06:41:04.528Z"));
      assertThat(new ImageId("ffffffff-ffff-7fff-bfff-ffffffffffff").time())
          .contains(Instant.ofEpochMilli((1L << 48) - 1));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "00000000-0000-0000-0000-000000000000",
          "0192f0c1-7a10-1c3e-8f21-5b6d7e8f9a0b",
          "0192f0c1-7a10-4c3e-8f21-5b6d7e8f9a0b",
          "0192f0c1-7a10-6c3e-8f21-5b6d7e8f9a0b",
          "ffffffff-ffff-ffff-ffff-ffffffffffff"
        })
    void ofAnotherVersionHasNone(String text) {
      assertThat(new ImageId(text).time()).isEmpty();
    }

    @Test
    void ordersAsItsText() {
      assertThat(Examples.IMAGE)
          .isLessThan(Examples.OTHER_IMAGE)
          .hasToString(Examples.IMAGE.value());
    }
  }

  @Nested
  class OfAJob {
    @Test
    void isAUuidInLowerCase() {
      assertThat(JobId.parse(UUID)).contains(new JobId(UUID));
      assertThat(JobId.parse(UUID)).map(JobId::toString).contains(UUID);
      assertThat(JobId.parse(UUID.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.imageshare.domain.IdentifierTest#noIdsOfImages")
    void isNothingElse(String text) {
      assertThat(JobId.parse(text)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> new JobId(text).value());
    }
  }

  @Nested
  class OfAProject {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10", "Project_1-b", "-", "_"})
    void hasLettersDigitsHyphensAndUnderscores(String text) {
      assertThat(ProjectId.parse(text)).contains(new ProjectId(text));
      assertThat(new ProjectId(text)).hasToString(text);
    }

    @Test
    void hasAtMost64Characters() {
      assertThat(ProjectId.parse("a".repeat(64))).isPresent();
      assertThat(ProjectId.parse("a".repeat(65))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "a b", "a#b", "a/b", "a\n", "\na", "ä", "a.b", "a%23", "\u0000", "٣"})
    void hasNothingElse(String text) {
      assertThat(ProjectId.parse(text)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> new ProjectId(text).value());
    }

    @Test
    void ordersAsItsText() {
      assertThat(new ProjectId("B")).isLessThan(new ProjectId("a"));
    }
  }

  @Nested
  class OfARegion {
    @ParameterizedTest
    @ValueSource(strings = {"eu-west-1", "r", "1", "cn-north-4"})
    void hasLowerCaseLettersDigitsAndHyphens(String text) {
      assertThat(Region.parse(text)).contains(new Region(text));
      assertThat(new Region(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-eu", "EU", "eu west", "eu#1", "eu_1", "eu\n"})
    void hasNothingElse(String text) {
      assertThat(Region.parse(text)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Region(text).name())
          .withMessageContaining("not a region name");
    }

    @Test
    void hasAtMost63Characters() {
      assertThat(Region.parse("a".repeat(63))).isPresent();
      assertThat(Region.parse("a".repeat(64))).isEmpty();
    }
  }
}
