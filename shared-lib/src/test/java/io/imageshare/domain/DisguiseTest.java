package io.imageshare.domain;

import static io.imageshare.testkit.Examples.described;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are read as what they are. */
class DisguiseTest {
  private static final String TURNED = "\u202egnp.exe";
  private static final Optional<Refusal> REFUSED = Optional.of(Refusal.TEXT_DISGUISED);

  private static Optional<Refusal> refusal(ImageDescription wanted) {
    return Disguise.refusal(wanted, ImageDescription.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"
      })
  @DisplayName("R31: embeddings, overrides and isolates are refused, wherever they stand")
  void disguised(String character) {
    assertThat(refusal(named(character + "a"))).isEqualTo(REFUSED);
    assertThat(refusal(named("a" + character))).isEqualTo(REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\u05d0\u05d1 24.04",
        "\u0627\u0628",
        "\u200e",
        "\u200f",
        "\u061c",
        "\u200d",
        "\u2029",
        "\u202f",
        "\u2065",
        "\u206a"
      })
  @DisplayName("what writers from right to left need is not, nor what is next to those")
  void plain(String text) {
    assertThat(refusal(named(text))).isEmpty();
  }

  @Test
  @DisplayName("R31: in a name, a tag, the name of a property or its value")
  void everywhere() {
    assertThat(refusal(described("a", List.of("b", TURNED), Map.of()))).isEqualTo(REFUSED);
    assertThat(refusal(described("a", List.of(), Map.of(TURNED, "b")))).isEqualTo(REFUSED);
    assertThat(refusal(described("a", List.of(), Map.of("b", TURNED)))).isEqualTo(REFUSED);
  }

  @Test
  @DisplayName("what an image has already may stay where it is, and nowhere else")
  void before() {
    ImageDescription before = described(TURNED, List.of(TURNED), Map.of(TURNED, TURNED));

    assertThat(Disguise.refusal(before, before)).isEmpty();
    assertThat(
            Disguise.refusal(
                described("new", List.of("new", TURNED), Map.of("new", "", TURNED, TURNED)),
                before))
        .isEmpty();
    assertThat(Disguise.refusal(described("new", List.of(), Map.of("new", TURNED)), before))
        .isEqualTo(REFUSED);
    assertThat(Disguise.refusal(named(TURNED), described("new", List.of(TURNED), Map.of())))
        .isEqualTo(REFUSED);
  }
}
