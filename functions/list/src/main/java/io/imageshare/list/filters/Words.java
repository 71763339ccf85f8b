package io.imageshare.list.filters;

import io.imageshare.domain.ImageDescription;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that are sought in a name or in IDs, each anywhere: {@code 24 ubu} is in "Ubuntu 24.04".
 * Capitals make no difference, nor does how Unicode writes the same letter (NFKC).
 *
 * <p>Of an ID a word has to be all, or {@value #LEAST_OF_ID} characters or more: by chance any two
 * digits are in many IDs.
 */
public record Words(List<String> parts) {
  /** The longest text that may be sought: as long as a name. */
  static final int MAX_LENGTH = ImageDescription.MAX_NAME_LENGTH;

  private static final int LEAST_OF_ID = 6;

  public Words {
    parts = List.copyOf(parts);
  }

  /** The words of a text; empty if it has none, or more than {@value #MAX_LENGTH} characters. */
  public static Optional<Words> parse(String text) {
    if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> parts =
        Stream.of(plain(text).split("(?U)\\s+")).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Words(parts));
  }

  /** Whether each of them is in the name or in one of the IDs. */
  public boolean areIn(String name, List<String> ids) {
    String plainName = plain(name);
    List<String> plainIds = ids.stream().map(Words::plain).toList();
    return parts.stream()
        .allMatch(
            part -> plainName.contains(part) || plainIds.stream().anyMatch(id -> isOfId(part, id)));
  }

  private static boolean isOfId(String part, String id) {
    return id.equals(part) || (part.length() >= LEAST_OF_ID && id.contains(part));
  }

  /** Small letters first: the last Sigma of a word is another one than those before it. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
