package io.imageshare.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters by which a text is read as another one than it is: those of Unicode's bidirectional
 * algorithm that embed, override or isolate a direction, U+202A to U+202E and U+2066 to U+2069.
 * {@code U+202E} before {@code gnp.exe} is read as {@code exe.png}, and what isn't closed goes on
 * behind the text.
 *
 * <p>The marks U+200E, U+200F and U+061C are none of them: Arabic and Hebrew need them beside
 * digits and signs, they place what is next to them and turn nothing round. Source: UAX #9, section
 * 2.
 */
public final class Disguise {
  private Disguise() {}

  /**
   * Why an image can't be described so; empty if it can.
   *
   * @param before how it was described until now: what it has already, of a time when it wasn't
   *     refused, may stay while the owner changes something else
   */
  public static Optional<Refusal> refusal(ImageDescription wanted, ImageDescription before) {
    Set<List<String>> kept = statements(before).collect(Collectors.toSet());
    boolean disguised =
        statements(wanted)
            .filter(statement -> !kept.contains(statement))
            .flatMap(List::stream)
            .anyMatch(Disguise::isIn);
    return disguised ? Optional.of(Refusal.TEXT_DISGUISED) : Optional.empty();
  }

  /** All that people read of an image, each text with what it is. */
  private static Stream<List<String>> statements(ImageDescription description) {
    return Stream.of(
            Stream.of(List.of("name", description.name())),
            description.tags().stream().map(tag -> List.of("tag", tag)),
            description.properties().entrySet().stream()
                .map(property -> List.of("property", property.getKey(), property.getValue())))
        .flatMap(statements -> statements);
  }

  /** Whether one of them is in the text. */
  public static boolean isIn(String text) {
    return text.chars().anyMatch(Disguise::isOne);
  }

  private static boolean isOne(int character) {
    return (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
