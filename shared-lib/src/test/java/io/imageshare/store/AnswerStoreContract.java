package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.testkit.AnImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How standing answers are kept, and read along with the image that is offered (R37). */
public abstract class AnswerStoreContract extends StoreContract {
  protected AnswerStoreContract(Supplier<Stores> empty) {
    super(empty);
  }

  private void kept(ProjectId project, StandingAnswers changed) {
    assertThat(standingAnswers.replace(project, changed, AMPLE)).isEqualTo(KeptStore.Outcome.DONE);
  }

  private Map<ProjectId, StandingAnswer> answersRead(ProjectId... answering) {
    return shares
        .standing(IMAGE, Set.of(RECIPIENT), Set.of(answering), NOW)
        .map(Standing::answers)
        .orElseThrow();
  }

  @Test
  void aProjectThatHasSaidNothingIsAsked() {
    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(StandingAnswers.NONE);
  }

  @Test
  void answersAreReadAsTheyWereWritten() {
    StandingAnswers first = StandingAnswers.NONE.withDefault(StandingAnswer.REJECT);
    StandingAnswers second = first.with(OWNER, StandingAnswer.ACCEPT);
    StandingAnswers third = second.with(STRANGER, StandingAnswer.ASK);
    kept(RECIPIENT, first);
    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(first);
    kept(RECIPIENT, second);
    kept(RECIPIENT, third);

    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(third);
    assertThat(standingAnswers.kept(OTHER_RECIPIENT)).isEqualTo(StandingAnswers.NONE);

    kept(RECIPIENT, third.without(OWNER));
    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(third.without(OWNER));
  }

  @Test
  void asManyOwnersAsThereMayBeHaveAnAnswerOfTheirOwn() {
    Map<ProjectId, StandingAnswer> byOwner =
        projects(StandingAnswers.MAX_OWNERS).stream()
            .map(project -> new ProjectId("p".repeat(50) + project))
            .collect(Collectors.toMap(project -> project, project -> StandingAnswer.ACCEPT));
    StandingAnswers many = new StandingAnswers(StandingAnswer.ASK, byOwner, 1);

    kept(RECIPIENT, many);

    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(many);
  }

  @Test
  void ofTwoChangesOfTheSameAnswersOneIsOvertaken() {
    StandingAnswers rejecting = StandingAnswers.NONE.withDefault(StandingAnswer.REJECT);
    StandingAnswers accepting = StandingAnswers.NONE.with(OWNER, StandingAnswer.ACCEPT);
    kept(RECIPIENT, rejecting);

    assertThat(standingAnswers.replace(RECIPIENT, accepting, AMPLE))
        .isEqualTo(KeptStore.Outcome.OVERTAKEN);
    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(rejecting);

    kept(RECIPIENT, rejecting.with(OWNER, StandingAnswer.ACCEPT));
    assertThat(standingAnswers.replace(RECIPIENT, rejecting.withDefault(StandingAnswer.ASK), AMPLE))
        .isEqualTo(KeptStore.Outcome.OVERTAKEN);
  }

  @Test
  @DisplayName("R37: an image is read with what the projects asked about answer to its owner")
  void withAnImage() {
    created(IMAGE);
    kept(RECIPIENT, StandingAnswers.NONE.with(OWNER, StandingAnswer.ACCEPT));
    kept(OTHER_RECIPIENT, StandingAnswers.NONE.withDefault(StandingAnswer.REJECT));

    assertThat(answersRead(RECIPIENT, OTHER_RECIPIENT, STRANGER))
        .isEqualTo(
            Map.of(RECIPIENT, StandingAnswer.ACCEPT, OTHER_RECIPIENT, StandingAnswer.REJECT));
    assertThat(answersRead(STRANGER)).isEmpty();
    assertThat(standing(IMAGE, RECIPIENT).answers()).isEmpty();
  }

  @Test
  @DisplayName("R37: an answer to another owner is none to this one, which has the default's")
  void toAnotherOwner() {
    created(IMAGE);
    kept(RECIPIENT, StandingAnswers.NONE.with(new ProjectId(OWNER + "-2"), StandingAnswer.ACCEPT));
    kept(
        OTHER_RECIPIENT,
        new StandingAnswers(StandingAnswer.REJECT, Map.of(OWNER, StandingAnswer.ASK), 1));

    assertThat(answersRead(RECIPIENT, OTHER_RECIPIENT))
        .isEqualTo(Map.of(RECIPIENT, StandingAnswer.ASK, OTHER_RECIPIENT, StandingAnswer.ASK));
  }

  @Test
  @DisplayName("R37: the answers of more projects than one call reads are all there")
  void manyProjects() {
    created(IMAGE);
    List<ProjectId> recipients = projects(120);
    recipients.forEach(each -> kept(each, StandingAnswers.NONE.withDefault(StandingAnswer.REJECT)));

    Standing standing =
        shares.standing(IMAGE, Set.copyOf(recipients), Set.copyOf(recipients), NOW).orElseThrow();

    assertThat(standing.answers()).hasSize(120).containsValue(StandingAnswer.REJECT);
  }

  @Test
  @DisplayName("R37: a share that has met a standing answer is read so, and offered once more")
  void answeredShare() {
    created(IMAGE);
    Share rejected =
        Share.offered(IMAGE, RECIPIENT, Terms.NONE, NOW).meeting(StandingAnswer.REJECT);
    assertThat(
            shares.commit(
                standing(IMAGE), List.of(new Transition(null, rejected)), LIMITS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(rejected);

    Share again =
        rejected.offeredAgain(Terms.NONE.saying("please"), LATER).meeting(StandingAnswer.REJECT);
    assertThat(
            shares.commit(
                standing(IMAGE, RECIPIENT),
                List.of(new Transition(rejected, again)),
                LIMITS,
                BY,
                AMPLE))
        .isEqualTo(new CommitOutcome.Committed());

    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(again);
    assertThat(again.state()).isEqualTo(ShareState.REJECTED);
    assertThat(shares.members(IMAGE, null, 10, NOW).items()).containsExactly(again);
  }

  @ParameterizedTest(name = "R5, R33, R37: no offer that meets {0} is made of an image out of use")
  @EnumSource(StandingAnswer.class)
  void imageOutOfUse(StandingAnswer answer) {
    created(AnImage.of(IMAGE, OWNER).status(ImageStatus.DEACTIVATED).build());

    assertThat(shares.commit(standing(IMAGE), List.of(offer(answer)), LIMITS, BY, AMPLE))
        .isInstanceOf(CommitOutcome.Overtaken.class);
    assertThat(standing(IMAGE, RECIPIENT).shares()).isEmpty();
  }

  @ParameterizedTest(name = "R2, R37: no offer that meets {0} is made where there is no place")
  @EnumSource(StandingAnswer.class)
  void noPlace(StandingAnswer answer) {
    created(IMAGE);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED);
    Limits onePlace = new Limits(1, 1, 1);

    assertThat(shares.commit(standing(IMAGE), List.of(offer(answer)), onePlace, BY, AMPLE))
        .isInstanceOf(CommitOutcome.Overtaken.class);
    assertThat(standing(IMAGE, RECIPIENT).image().accepted()).isEqualTo(1);
    assertThat(standing(IMAGE, RECIPIENT).shares()).isEmpty();
  }

  @Test
  @DisplayName("R2, R37: several that are accepted at once have a place each, or none is written")
  void severalPlaces() {
    created(IMAGE);
    List<Transition> both =
        Stream.of(RECIPIENT, OTHER_RECIPIENT)
            .map(project -> Share.offered(IMAGE, project, Terms.NONE, NOW))
            .map(offered -> new Transition(null, offered.meeting(StandingAnswer.ACCEPT)))
            .toList();

    assertThat(shares.commit(standing(IMAGE), both, new Limits(1, 1, 1), BY, AMPLE))
        .isInstanceOf(CommitOutcome.Overtaken.class);
    assertThat(shares.commit(standing(IMAGE), both, new Limits(2, 1, 1), BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
    assertThat(standing(IMAGE).image().accepted()).isEqualTo(2);
  }

  private static Transition offer(StandingAnswer answer) {
    return new Transition(null, Share.offered(IMAGE, RECIPIENT, Terms.NONE, NOW).meeting(answer));
  }
}
