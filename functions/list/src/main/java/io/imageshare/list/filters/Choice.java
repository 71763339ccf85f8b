package io.imageshare.list.filters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of which something has to be one: exactly the one given, or one of {@code in:a,b}.
 *
 * <p>Source: Image API v2, list images.
 */
public record Choice(Set<String> texts) {
  private static final String LIST = "in:";

  public Choice {
    texts = Set.copyOf(texts);
  }

  /** The choice that the value tells; empty if it is a malformed list. */
  public static Optional<Choice> parse(String value) {
    return value.startsWith(LIST)
        ? QuotedList.parse(value.substring(LIST.length())).map(Choice::of)
        : Optional.of(of(List.of(value)));
  }

  /** Whether the text is one of them. */
  public boolean holds(@Nullable String text) {
    return text != null && texts.contains(text);
  }

  /** Whether that text is the only one. */
  public boolean isOnly(String text) {
    return texts.equals(Set.of(text));
  }

  private static Choice of(List<String> texts) {
    return new Choice(Set.copyOf(texts));
  }
}
