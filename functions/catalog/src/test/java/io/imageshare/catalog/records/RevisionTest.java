package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.ExampleImage.image;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
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
    "ACTIVE, ACTIVE,",
    "ACTIVE, DEACTIVATED, READ_ONLY_ATTRIBUTE",
    "DEACTIVATED, ACTIVE, READ_ONLY_ATTRIBUTE",
    "DEACTIVATED, DEACTIVATED,"
  })
  void itsMakingGoesForwards(ImageStatus from, ImageStatus to, @Nullable Refusal refusal) {
    Image image = image(from);
    Draft draft = Draft.of(image);
    draft.status(to);

    expect(image, draft, refusal);
  }

  @ParameterizedTest(name = "declared {0}, asked to be {1}: {2} for its owner, {3} for an operator")
  @CsvSource({
    "PRIVATE, PRIVATE,,",
    "PRIVATE, SHARED,,",
    "PRIVATE, PUBLIC, READ_ONLY_ATTRIBUTE,",
    "SHARED, PRIVATE,,",
    "SHARED, SHARED,,",
    "SHARED, PUBLIC, READ_ONLY_ATTRIBUTE,",
    "PUBLIC, PRIVATE, READ_ONLY_ATTRIBUTE,",
    "PUBLIC, SHARED, READ_ONLY_ATTRIBUTE,",
    "PUBLIC, PUBLIC,,"
  })
  void whoeverMayDeclaresItsVisibility(
      Visibility declared,
      Visibility asked,
      @Nullable Refusal forOwner,
      @Nullable Refusal forOperator) {
    expectVisibility(declared(declared), asked, forOwner, forOperator);
  }

  @ParameterizedTest(
      name = "shared, declared {0}, asked to be {1}: {2} for its owner, {3} for others")
  @CsvSource({
    "PRIVATE, PRIVATE,,",
    "PRIVATE, SHARED,,",
    "PRIVATE, PUBLIC, READ_ONLY_ATTRIBUTE, VISIBILITY_FOLLOWS_SHARES",
    "SHARED, PRIVATE, VISIBILITY_FOLLOWS_SHARES, VISIBILITY_FOLLOWS_SHARES",
    "SHARED, SHARED,,",
    "SHARED, PUBLIC, READ_ONLY_ATTRIBUTE, VISIBILITY_FOLLOWS_SHARES"
  })
  void oneThatIsSharedStaysSo(
      Visibility declared,
      Visibility asked,
      @Nullable Refusal forOwner,
      @Nullable Refusal forOperator) {
    Image image = declared(declared);
    Transition offer = new Transition(null, Share.offered(image.id(), RECIPIENT, Terms.NONE, NOW));

    expectVisibility(image.after(List.of(offer)), asked, forOwner, forOperator);
  }

  @Test
  void whoSaysThatItIsSharedWhileItIsDeclaresIt() {
    Image image = image();
    Transition offer = new Transition(null, Share.offered(image.id(), RECIPIENT, Terms.NONE, NOW));
    Draft draft = Draft.of(image.after(List.of(offer)));

    draft.visibility(Visibility.SHARED);

    assertThat(draft.settings().declared()).isEqualTo(Visibility.SHARED);
  }

  private static void expectVisibility(
      Image image, Visibility asked, @Nullable Refusal forOwner, @Nullable Refusal forOperator) {
    Draft draft = Draft.of(image);
    draft.visibility(asked);

    assertThat(Revision.refusal(image, draft, member(OWNER)).orElse(null)).isEqualTo(forOwner);
    assertThat(Revision.refusal(image, draft, operator()).orElse(null)).isEqualTo(forOperator);
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
    assertThat(Revision.refusal(image, draft, member(OWNER)).orElse(null)).isEqualTo(refusal);
  }

  private static Image declared(Visibility visibility) {
    return image()
        .edited(
            ImageStatus.ACTIVE,
            new ImageSettings(visibility, false, false),
            image().description(),
            NOW);
  }
}
