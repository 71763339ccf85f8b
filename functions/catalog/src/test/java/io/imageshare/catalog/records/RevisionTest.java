package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.Examples.NOW;
import static io.imageshare.catalog.records.Examples.RECIPIENT;
import static io.imageshare.catalog.records.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an image can become. */
class RevisionTest {
  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "QUEUED, QUEUED,",
    "QUEUED, SAVING,",
    "QUEUED, ACTIVE,",
    "SAVING, ACTIVE,",
    "SAVING, QUEUED, READ_ONLY_ATTRIBUTE",
    "ACTIVE, SAVING, READ_ONLY_ATTRIBUTE",
    "ACTIVE, ACTIVE,"
  })
  void itsMakingGoesForwards(ImageStatus from, ImageStatus to, @Nullable Refusal refusal) {
    Image image = image(from, false);
    Draft draft = Draft.of(image);
    draft.status(to);

    expect(image, draft, refusal);
  }

  @ParameterizedTest(name = "{0} asked to be {1}: {2}")
  @CsvSource({
    "PRIVATE, PRIVATE,",
    "PRIVATE, SHARED,",
    "PRIVATE, PUBLIC, READ_ONLY_ATTRIBUTE",
    "SHARED, PRIVATE, VISIBILITY_FOLLOWS_SHARES",
    "SHARED, SHARED,",
    "SHARED, PUBLIC, READ_ONLY_ATTRIBUTE",
    "PUBLIC, PRIVATE, READ_ONLY_ATTRIBUTE",
    "PUBLIC, SHARED, READ_ONLY_ATTRIBUTE",
    "PUBLIC, PUBLIC,"
  })
  void itsVisibilityFollowsFromItsShares(
      Visibility shown, Visibility asked, @Nullable Refusal refusal) {
    Image image = shown(shown);
    Draft draft = Draft.of(image);
    draft.visibility(asked);

    expect(image, draft, refusal);
  }

  @Test
  void onlySoMuchIsSaidAboutIt() {
    Draft draft = Draft.of(image());
    draft.tags(Collections.nCopies(ImageDescription.MAX_TAGS + 1, "a"));

    expect(image(), draft, Refusal.DESCRIPTION_TOO_LARGE);
  }

  @Test
  void aDraftThatNobodyHasWrittenOnIsTheImage() {
    assertThat(Draft.of(image()).edited(image(), NOW)).isEqualTo(image());
  }

  private static void expect(Image image, Draft draft, @Nullable Refusal refusal) {
    assertThat(Revision.refusal(image, draft).orElse(null)).isEqualTo(refusal);
  }

  private static Image shown(Visibility visibility) {
    Image image = image(ImageStatus.ACTIVE, visibility == Visibility.PUBLIC);
    Transition offer = new Transition(null, Share.offered(image.id(), RECIPIENT, NOW));
    return visibility == Visibility.SHARED ? image.after(List.of(offer)) : image;
  }
}
