package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.ExampleImage.image;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.store.Deadline;
import io.imageshare.testkit.AnImage;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changing images. */
class ChangingTest {
  private static final ProjectId NEXT = new ProjectId("next");
  private static final String TURNED = "\u202egnp.exe";
  private static final Edit RENAMING = edit(draft -> draft.name("renamed"));
  private static final Edit TAGGING = edit(draft -> draft.tags(List.of("b")));
  private static final Edit IMPOSSIBLE = draft -> Optional.of(Refusal.ATTRIBUTE_NOT_FOUND);

  private final Records records = new Records();
  private final Changing changing =
      new Changing(
          new ImageUpdater(records.shares(), Clock.fixed(LATER, ZoneOffset.UTC)),
          records.images(),
          new Limits(256, 10, 2),
          Clock.fixed(LATER, ZoneOffset.UTC));

  @BeforeEach
  void anImageOfTheOwners() {
    records.put(image());
    records.share(IMAGE, RECIPIENT, ShareState.ACCEPTED);
  }

  @Test
  void theEditsAreOneChangeAndTheRestStays() {
    Image before = records.image(IMAGE);

    Outcome<Image> outcome = change(member(OWNER), RENAMING, TAGGING);

    Image after = records.image(IMAGE);
    assertThat(outcome).isEqualTo(new Outcome.Done<>(after));
    assertThat(after.description().name()).isEqualTo("renamed");
    assertThat(after.description().tags()).containsExactly("b");
    assertThat(after.description().properties()).isEqualTo(before.description().properties());
    assertThat(after.updated()).isEqualTo(LATER);
    assertThat(after.created()).isEqualTo(before.created());
    assertThat(after.edition()).isEqualTo(before.edition() + 1);
    assertThat(after.visibility()).isEqualTo(Visibility.SHARED);
    assertThat(change(operator(), TAGGING)).isEqualTo(new Outcome.Unchanged<>(after));
  }

  @Test
  void whatChangesNothingIsNotWritten() {
    Image before = records.image(IMAGE);

    assertThat(change(member(OWNER))).isEqualTo(new Outcome.Unchanged<>(before));
    assertThat(change(member(OWNER), edit(draft -> draft.name("image"))))
        .isEqualTo(new Outcome.Unchanged<>(before));
    assertThat(records.writes()).isZero();
  }

  @Test
  @DisplayName("R31: where one edit is refused, none is made")
  void allOrNothing() {
    assertThat(change(member(OWNER), RENAMING, IMPOSSIBLE))
        .isEqualTo(new Outcome.Refused<>(Refusal.ATTRIBUTE_NOT_FOUND));
    assertThat(records.image(IMAGE).description().name()).isEqualTo("image");
  }

  @Test
  @DisplayName("R31: an image isn't made one that is read as another")
  void disguised() {
    assertThat(change(member(OWNER), edit(draft -> draft.name(TURNED))))
        .isEqualTo(new Outcome.Refused<>(Refusal.TEXT_DISGUISED));
    assertThat(records.writes()).isZero();
  }

  @Test
  @DisplayName("what an image has from before is no obstacle, and can be taken away")
  void disguisedBefore() {
    Draft before = Draft.of(records.image(IMAGE));
    before.name(TURNED);
    before.tags(List.of(TURNED));
    before.property(TURNED, TURNED);
    records.edit(before.edited(records.image(IMAGE), LATER));

    change(member(OWNER), edit(draft -> draft.property("new", "plain")));
    Image changed = records.image(IMAGE);
    assertThat(changed.description().name()).isEqualTo(TURNED);
    assertThat(changed.description().properties()).containsEntry("new", "plain");

    change(
        member(OWNER),
        RENAMING,
        TagEdits.removing(TURNED),
        edit(draft -> draft.removeProperty(TURNED)));
    assertThat(records.image(IMAGE).description().toString()).doesNotContain(TURNED);
  }

  @Test
  @DisplayName("R30: to a stranger there is no image, whatever it would change")
  void stranger() {
    for (Edit edit : List.of(RENAMING, IMPOSSIBLE)) {
      assertThat(change(member(STRANGER), edit))
          .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
      assertThat(changing.change(id(2), List.of(edit), member(STRANGER), AMPLE))
          .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    }
    assertThat(change(member(RECIPIENT), IMPOSSIBLE))
        .isEqualTo(new Outcome.Refused<>(Refusal.ONLY_OWNER_CHANGES));
  }

  @Test
  void anOperatorGivesTheImageToAnotherProject() {
    Outcome<Image> outcome = change(operator(), RENAMING, givenTo(NEXT));

    Image after = records.image(IMAGE);
    assertThat(outcome).isEqualTo(new Outcome.Done<>(after));
    assertThat(after.owner()).isEqualTo(NEXT);
    assertThat(after.description().name()).isEqualTo("renamed");
    assertThat(after.shares()).isEqualTo(1);
    assertThat(records.owned(OWNER)).isZero();
    assertThat(records.owned(NEXT)).isEqualTo(1);
    assertThat(change(member(OWNER), RENAMING))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
  }

  @Test
  void whoOwnsItSaysSoAtMost() {
    Image before = records.image(IMAGE);

    assertThat(change(member(OWNER), givenTo(OWNER))).isEqualTo(new Outcome.Unchanged<>(before));
    assertThat(change(member(OWNER), givenTo(NEXT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.READ_ONLY_ATTRIBUTE));
    assertThat(records.writes()).isZero();
  }

  @Test
  void aProjectIsGivenNoMoreThanItMayOwn() {
    records.put(AnImage.of(id(2), NEXT).build());
    records.put(AnImage.of(id(3), NEXT).build());

    assertThat(change(operator(), givenTo(NEXT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
    assertThat(records.image(IMAGE).owner()).isEqualTo(OWNER);
  }

  @Test
  void aRecipientIsNotGivenTheImage() {
    assertThat(change(operator(), givenTo(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.RECIPIENT_CANNOT_OWN));
    assertThat(records.image(IMAGE).owner()).isEqualTo(OWNER);
  }

  @Test
  void aGiftThatIsOvertakenIsMadeOnWhatIsFound() {
    records.meanwhile(() -> change(member(OWNER), RENAMING));

    change(operator(), givenTo(NEXT));

    assertThat(records.image(IMAGE).owner()).isEqualTo(NEXT);
    assertThat(records.image(IMAGE).description().name()).isEqualTo("renamed");
    assertThat(records.owned(NEXT)).isEqualTo(1);
  }

  private static Edit givenTo(ProjectId project) {
    return edit(draft -> draft.owner(project));
  }

  @Test
  void aChangeThatIsOvertakenIsMadeOnWhatIsFound() {
    records.meanwhile(() -> change(operator(), TAGGING));

    change(member(OWNER), RENAMING);

    assertThat(records.image(IMAGE).description().name()).isEqualTo("renamed");
    assertThat(records.image(IMAGE).description().tags()).containsExactly("b");
    assertThat(records.image(IMAGE).edition()).isEqualTo(3);
  }

  @Test
  void aChangeThatIsOvertakenIsDecidedAnew() {
    Edit ifTagged =
        draft ->
            draft.tags().contains("a") ? RENAMING.on(draft) : Optional.of(Refusal.INVALID_NAME);
    records.meanwhile(() -> change(operator(), TAGGING));

    assertThat(change(member(OWNER), ifTagged))
        .isEqualTo(new Outcome.Refused<>(Refusal.INVALID_NAME));
    assertThat(records.image(IMAGE).description().name()).isEqualTo("image");
  }

  @Test
  @DisplayName("R27: an image that is deleted meanwhile is not changed")
  void deletedMeanwhile() {
    records.meanwhile(() -> records.remove(IMAGE));

    assertThat(change(member(OWNER), RENAMING))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertThat(records.writes()).isZero();
  }

  @Test
  void sharingMeanwhileIsNotInTheWay() {
    records.meanwhile(() -> records.unshare(IMAGE, RECIPIENT));

    change(member(OWNER), RENAMING);

    assertThat(records.writes()).isEqualTo(1);
    assertThat(records.image(IMAGE).description().name()).isEqualTo("renamed");
  }

  @Test
  void aChangeThatIsOvertakenUntilTheDeadlineIsNotMade() {
    Deadline deadline = () -> Duration.ofMinutes(3 - records.overtaken());
    for (int other = 0; other < 10; other++) {
      String name = "other " + other;
      records.meanwhile(() -> records.edit(renamed(name)));
    }

    assertThat(changing.change(IMAGE, List.of(RENAMING), member(OWNER), deadline))
        .isEqualTo(new Outcome.Refused<>(Refusal.CONCURRENT_CHANGE));
    assertThat(records.image(IMAGE).description().name()).isEqualTo("other 2");
    assertThat(records.writes()).isZero();
  }

  @Test
  @DisplayName("R32: where it isn't known whether a change stands, it is repeated safely")
  void unknown() {
    records.loseNextAnswer();
    assertThat(change(member(OWNER), RENAMING)).isEqualTo(new Outcome.Unknown<>());

    assertThat(change(member(OWNER), RENAMING))
        .isEqualTo(new Outcome.Unchanged<>(records.image(IMAGE)));
    assertThat(records.image(IMAGE).edition()).isEqualTo(2);
  }

  private Image renamed(String name) {
    Image image = records.image(IMAGE);
    Draft draft = Draft.of(image);
    draft.name(name);
    return draft.edited(image, LATER);
  }

  private Outcome<Image> change(Actor actor, Edit... edits) {
    return changing.change(IMAGE, List.of(edits), actor, AMPLE);
  }

  private static Edit edit(Consumer<Draft> change) {
    return draft -> {
      change.accept(draft);
      return Optional.empty();
    };
  }
}
