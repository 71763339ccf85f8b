package io.imageshare.catalog.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Edits of one tag. */
class TagEditsTest {
  private final Draft draft = new Draft();

  TagEditsTest() {
    draft.tags(List.of("a", "b"));
  }

  @Test
  void aTagIsAddedBehindTheOthers() {
    assertThat(TagEdits.adding("c").on(draft)).isEmpty();
    assertThat(draft.tags()).containsExactly("a", "b", "c");
  }

  @Test
  @DisplayName("R32: a tag that is added again stays where it is")
  void addedAgain() {
    assertThat(TagEdits.adding("a").on(draft)).isEmpty();
    assertThat(draft.tags()).containsExactly("a", "b");
  }

  @Test
  void aTagIsTakenAwayOnce() {
    assertThat(TagEdits.removing("a").on(draft)).isEmpty();
    assertThat(draft.tags()).containsExactly("b");
    assertThat(TagEdits.removing("a").on(draft)).contains(Refusal.TAG_NOT_FOUND);
    assertThat(draft.tags()).containsExactly("b");
  }
}
