package io.imageshare.catalog.records;

import io.imageshare.domain.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Edits of one tag of an image, whatever its others are. */
public final class TagEdits {
  private TagEdits() {}

  /** Adds the tag behind the others; an image that has it already keeps it where it is (R32). */
  public static Edit adding(String tag) {
    return draft -> {
      draft.tags(Stream.concat(draft.tags().stream(), Stream.of(tag)).distinct().toList());
      return Optional.empty();
    };
  }

  /** Takes the tag away from an image that has it. */
  public static Edit removing(String tag) {
    return draft -> {
      List<String> others = draft.tags().stream().filter(each -> !each.equals(tag)).toList();
      boolean present = others.size() < draft.tags().size();
      draft.tags(others);
      return present ? Optional.empty() : Optional.of(Refusal.TAG_NOT_FOUND);
    };
  }
}
