package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AShare;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a recipient answers before it is asked, and offers that meet it. */
class StandingAnswersTest {
  private static final Standing UNSHARED = unshared(image(ImageKind.SYSTEM_DISK));
  private static final Terms TERMS = Terms.NONE.saying("for you");

  private static Standing meeting(Standing standing, StandingAnswer answer) {
    return standing.with(Map.of(RECIPIENT, answer));
  }

  private static Decision offer(Standing standing) {
    return Offer.decide(standing, RECIPIENT, TERMS, member(OWNER), Limits.DEFAULTS, LATER);
  }

  @Test
  @DisplayName("R37: an owner gets its own answer, or else the default's, which is to ask")
  void toAnOwner() {
    StandingAnswers answers = StandingAnswers.NONE.with(OWNER, StandingAnswer.ACCEPT);

    assertThat(answers.to(OWNER)).isEqualTo(StandingAnswer.ACCEPT);
    assertThat(answers.to(STRANGER)).isEqualTo(StandingAnswer.ASK);
    assertThat(answers.withDefault(StandingAnswer.REJECT).to(STRANGER))
        .isEqualTo(StandingAnswer.REJECT);
    assertThat(answers.with(OWNER, StandingAnswer.ASK).withDefault(StandingAnswer.REJECT).to(OWNER))
        .isEqualTo(StandingAnswer.ASK);
    assertThat(answers.without(OWNER).to(OWNER)).isEqualTo(StandingAnswer.ASK);
  }

  @Test
  void everyChangeIsAnotherEdition() {
    StandingAnswers changed =
        StandingAnswers.NONE
            .with(OWNER, StandingAnswer.ACCEPT)
            .withDefault(StandingAnswer.REJECT)
            .without(OWNER)
            .withDefault(StandingAnswer.ASK);

    assertThat(changed.edition()).isEqualTo(4);
    assertThat(changed.saySameAs(StandingAnswers.NONE)).isTrue();
  }

  @Test
  @DisplayName("R37: a new offer is accepted or rejected at once, and tells that it was so")
  void newOffer() {
    Share accepted = Decided.changedTo(offer(meeting(UNSHARED, StandingAnswer.ACCEPT)));
    Share rejected = Decided.changedTo(offer(meeting(UNSHARED, StandingAnswer.REJECT)));
    Share pending = Decided.changedTo(offer(meeting(UNSHARED, StandingAnswer.ASK)));

    assertThat(accepted)
        .isEqualTo(
            new Share(
                IMAGE, RECIPIENT, ShareState.ACCEPTED, LATER, LATER, TERMS, Reply.STANDING, null));
    assertThat(rejected)
        .isEqualTo(
            new Share(
                IMAGE, RECIPIENT, ShareState.REJECTED, LATER, LATER, TERMS, Reply.STANDING, null));
    assertThat(pending).isEqualTo(Share.offered(IMAGE, RECIPIENT, TERMS, LATER));
  }

  @Test
  @DisplayName("R37: the answers of one recipient are none of another's")
  void ofAnotherRecipient() {
    Standing standing = UNSHARED.with(Map.of(OTHER_RECIPIENT, StandingAnswer.REJECT));

    assertThat(Decided.changedTo(offer(standing)).state()).isEqualTo(ShareState.PENDING);
  }

  @ParameterizedTest
  @EnumSource(StandingAnswer.class)
  @DisplayName("R16, R37: what was rejected and is offered again meets the standing answer again")
  void again(StandingAnswer answer) {
    Share share = Decided.changedTo(offer(meeting(shared(RECIPIENT, ShareState.REJECTED), answer)));

    assertThat(share.created()).isEqualTo(NOW);
    assertThat(share.updated()).isEqualTo(LATER);
    assertThat(share.terms()).isEqualTo(TERMS);
    assertThat(share.reply().standing()).isEqualTo(answer != StandingAnswer.ASK);
  }

  @ParameterizedTest
  @EnumSource(StandingAnswer.class)
  @DisplayName("R37: what is pending or accepted is left alone")
  void existing(StandingAnswer answer) {
    for (ShareState state : List.of(ShareState.PENDING, ShareState.ACCEPTED)) {
      Standing standing = meeting(shared(RECIPIENT, state), answer);

      Decided.unchanged(offer(standing), standing, RECIPIENT);
    }
  }

  @ParameterizedTest
  @EnumSource(StandingAnswer.class)
  @DisplayName("R5, R37: what can't be offered is refused, whatever would be answered")
  void notOffered(StandingAnswer answer) {
    Decided.refused(
        offer(meeting(unshared(image(ImageStatus.DEACTIVATED)), answer)),
        Refusal.IMAGE_DEACTIVATED);
    Decided.refused(
        offer(meeting(unshared(acceptedBy(256, ImageKind.SYSTEM_DISK)), answer)),
        Refusal.RECIPIENT_QUOTA_REACHED);
  }

  @ParameterizedTest
  @EnumSource(StandingAnswer.class)
  @DisplayName(
      "R2, R5, R37: an offer needs an active image with room, also if it is answered at once")
  void transition(StandingAnswer answer) {
    for (Standing standing : List.of(UNSHARED, shared(RECIPIENT, ShareState.REJECTED))) {
      Transition offer = Decided.change(offer(meeting(standing, answer)));

      assertThat(offer.offers()).isTrue();
      assertThat(offer.needsRoom()).isTrue();
    }
  }

  @Test
  @DisplayName("R34, R37: another end of a share that met a standing answer is no offer")
  void otherTerms() {
    Share rejected = AShare.of(IMAGE, RECIPIENT).rejected().saying(Reply.STANDING).build();
    Transition transition = new Transition(rejected, rejected.under(TERMS));

    assertThat(transition.offers()).isFalse();
    assertThat(transition.needsRoom()).isFalse();
  }

  @Test
  @DisplayName("R12, R37: a recipient that answers after all has answered by itself")
  void answeredAfterAll() {
    Standing standing =
        Standing.of(
            image(ImageKind.SYSTEM_DISK),
            List.of(AShare.of(IMAGE, RECIPIENT).rejected().saying(Reply.STANDING).build()),
            NOW);

    Share accepted =
        Decided.changedTo(
            Answer.accept(
                standing, RECIPIENT, member(RECIPIENT), Limits.DEFAULTS, Reply.NONE, LATER));

    assertThat(accepted.state()).isEqualTo(ShareState.ACCEPTED);
    assertThat(accepted.reply()).isEqualTo(Reply.NONE);
  }
}
