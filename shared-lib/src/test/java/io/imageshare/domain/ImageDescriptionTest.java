package io.imageshare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.Examples;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much an owner may say about an image. */
class ImageDescriptionTest {
  @ParameterizedTest
  @CsvSource({"128, 128, false", "129, 0, true", "0, 129, true"})
  void tagsAndPropertiesAreCounted(int tags, int properties, boolean tooLarge) {
    assertThat(described(numbers(tags), asProperties(numbers(properties))).isTooLarge())
        .isEqualTo(tooLarge);
  }

  @Test
  void theirBytesAreCountedTogether() {
    String half = "x".repeat(ImageDescription.MAX_BYTES / 2);

    assertThat(described(List.of(half), Map.of("a", half.substring(1))).isTooLarge()).isFalse();
    assertThat(described(List.of(half), Map.of("a", half)).isTooLarge()).isTrue();
    assertThat(described(List.of(half), Map.of(half + "a", "")).isTooLarge()).isTrue();
  }

  @Test
  void bytesAreThoseOfUtf8() {
    String half = "\u00e4".repeat(ImageDescription.MAX_BYTES / 2);

    assertThat(described(List.of(half), Map.of()).isTooLarge()).isFalse();
    assertThat(described(List.of(half + "a"), Map.of()).isTooLarge()).isTrue();
  }

  private static ImageDescription described(List<String> tags, Map<String, String> properties) {
    return Examples.described("image", tags, properties);
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf).toList();
  }

  private static Map<String, String> asProperties(List<String> names) {
    return names.stream().collect(Collectors.toMap(name -> name, name -> ""));
  }
}
