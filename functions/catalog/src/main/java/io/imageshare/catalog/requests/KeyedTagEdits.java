package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.records.Edit;
import io.imageshare.domain.Refusal;
import io.imageshare.http.KeyedTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of the tags of one key, of which an image has one at most once it was given by key. */
final class KeyedTagEdits {
  private KeyedTagEdits() {}

  /** Gives the key its value; a tag that is the same already stays where it is (R32). */
  static Edit setting(KeyedTag tag) {
    return draft -> {
      if (draft.tags().stream().map(KeyedTag::of).noneMatch(tag::equals)) {
        List<String> tags = new ArrayList<>(without(tag.key(), draft));
        tags.add(tag.text());
        draft.tags(tags);
      }
      return Optional.empty();
    };
  }

  /** Takes the key's tag away from an image that has it. */
  static Edit removing(String key) {
    return draft -> {
      int before = draft.tags().size();
      draft.tags(without(key, draft));
      return draft.tags().size() < before ? Optional.empty() : Optional.of(Refusal.TAG_NOT_FOUND);
    };
  }

  /** Takes the key's tag away; there may be none. */
  static Edit clearing(String key) {
    return draft -> {
      draft.tags(without(key, draft));
      return Optional.empty();
    };
  }

  private static List<String> without(String key, Draft draft) {
    return draft.tags().stream().filter(tag -> !KeyedTag.of(tag).key().equals(key)).toList();
  }
}
