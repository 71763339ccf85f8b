package io.imageshare.list.filters;

import io.imageshare.domain.ImageId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of which something has to be one: exactly the one given, as {@code eq:a} or as it is,
 * or one of {@code in:a,b}.
 *
 * <p>What stands before the first colon is an operator, so that a text with a colon takes {@code
 * eq:}; but a time takes none. Source: Image API v2, list images.
 */
public record Choice(Set<String> texts) {

  public Choice {
    texts = Set.copyOf(texts);
  }

  /** The choice that the value tells; empty for an unknown operator or a malformed list. */
  public static Optional<Choice> parse(String value) {
    int colon = value.indexOf(':');
    if (colon < 0 || IsoTime.parse(value).isPresent()) {
      return Optional.of(of(List.of(value)));
    }
    String operand = value.substring(colon + 1);
    return switch (value.substring(0, colon)) {
      case "eq" -> Optional.of(of(List.of(operand)));
      case "in" -> QuotedList.parse(operand).map(Choice::of);
      default -> Optional.empty();
    };
  }

  /** Whether the text is one of them. */
  public boolean holds(@Nullable String text) {
    return text != null && texts.contains(text);
  }

  /** Whether that text is the only one. */
  public boolean isOnly(String text) {
    return texts.equals(Set.of(text));
  }

  /** The images that they name: what is no ID is no image's. */
  public List<ImageId> images() {
    return texts.stream().flatMap(text -> ImageId.parse(text).stream()).distinct().toList();
  }

  private static Choice of(List<String> texts) {
    return new Choice(Set.copyOf(texts));
  }
}
