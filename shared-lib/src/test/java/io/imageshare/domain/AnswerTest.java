package io.imageshare.domain;

import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.share;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AShare;
import io.imageshare.testkit.Examples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who may accept and reject, and when. */
class AnswerTest {
  private static Decision accept(Standing standing, Actor actor) {
    return Answer.accept(standing, RECIPIENT, actor, Limits.DEFAULTS, Reply.NONE, LATER);
  }

  private static Decision reject(Standing standing, Actor actor) {
    return Answer.reject(standing, RECIPIENT, actor, Reply.NONE, LATER);
  }

  @Nested
  class Accepting {
    @ParameterizedTest
    @EnumSource(value = ShareState.class, names = "ACCEPTED", mode = Mode.EXCLUDE)
    @DisplayName("R12, R16: the recipient accepts what is pending, and what it rejected after all")
    void accepts(ShareState before) {
      Share share = Decided.changedTo(accept(shared(RECIPIENT, before), member(RECIPIENT)));

      assertThat(share)
          .isEqualTo(AShare.of(Examples.IMAGE, RECIPIENT).accepted().updated(LATER).build());
    }

    @Test
    @DisplayName("R32: accepting twice changes nothing")
    void twice() {
      Standing standing = shared(RECIPIENT, ShareState.ACCEPTED);

      Decided.unchanged(accept(standing, member(RECIPIENT)), standing, RECIPIENT);
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM_DISK, 256", "DATA_DISK, 256", "FULL_ECS, 10"})
    @DisplayName("R2: an acceptance is refused when it would exceed the quota")
    void quota(ImageKind kind, int limit) {
      assertThat(
              accept(
                  shared(acceptedBy(limit - 1L, kind), RECIPIENT, ShareState.PENDING),
                  member(RECIPIENT)))
          .isInstanceOf(Decision.Change.class);
      Decided.refused(
          accept(shared(acceptedBy(limit, kind), RECIPIENT, ShareState.PENDING), member(RECIPIENT)),
          Refusal.RECIPIENT_QUOTA_REACHED);
    }

    @Test
    @DisplayName("R32: a full quota does not matter to who has accepted already")
    void acceptedAlready() {
      Standing standing =
          shared(acceptedBy(255, ImageKind.SYSTEM_DISK), RECIPIENT, ShareState.ACCEPTED);

      Decided.unchanged(accept(standing, member(RECIPIENT)), standing, RECIPIENT);
    }

    @Test
    void anImageThatIsNotActiveCanNotBeAccepted() {
      Standing standing = shared(image(ImageStatus.SAVING), RECIPIENT, ShareState.PENDING);

      Decided.refused(accept(standing, member(RECIPIENT)), Refusal.IMAGE_NOT_ACTIVE);
    }

    @Test
    @DisplayName("R33: a share is answered while its image is deactivated, too")
    void deactivated() {
      Standing standing = shared(image(ImageStatus.DEACTIVATED), RECIPIENT, ShareState.PENDING);

      assertThat(accept(standing, member(RECIPIENT))).isInstanceOf(Decision.Change.class);
    }

    @Test
    void theVaultThatTheRecipientChoosesIsKeptWithTheShare() {
      Decision decision =
          Answer.accept(
              shared(RECIPIENT, ShareState.PENDING),
              RECIPIENT,
              member(RECIPIENT),
              Limits.DEFAULTS,
              new Reply("vault-1", null),
              LATER);

      assertThat(Decided.changedTo(decision).reply().vault()).isEqualTo("vault-1");
    }
  }

  @Nested
  class Rejecting {
    @ParameterizedTest
    @EnumSource(value = ShareState.class, names = "REJECTED", mode = Mode.EXCLUDE)
    @DisplayName("R12, R13: the recipient rejects what is pending, and what it accepted before")
    void rejects(ShareState before) {
      Share share = Decided.changedTo(reject(shared(RECIPIENT, before), member(RECIPIENT)));

      assertThat(share)
          .isEqualTo(AShare.of(Examples.IMAGE, RECIPIENT).rejected().updated(LATER).build());
    }

    @Test
    @DisplayName("R32: rejecting twice changes nothing")
    void twice() {
      Standing standing = shared(RECIPIENT, ShareState.REJECTED);

      Decided.unchanged(reject(standing, member(RECIPIENT)), standing, RECIPIENT);
    }

    @Test
    @DisplayName("R13: rejecting needs neither an active image nor a free place")
    void always() {
      Standing saving = shared(image(ImageStatus.SAVING), RECIPIENT, ShareState.ACCEPTED);
      Standing full = shared(acceptedBy(300, ImageKind.DATA_DISK), RECIPIENT, ShareState.PENDING);

      assertThat(reject(saving, member(RECIPIENT))).isInstanceOf(Decision.Change.class);
      assertThat(reject(full, member(RECIPIENT))).isInstanceOf(Decision.Change.class);
    }

    @Test
    void aRejectionForgetsTheVault() {
      Share accepted = AShare.of(Examples.IMAGE, RECIPIENT).accepted().vault("vault-1").build();
      Standing standing =
          unshared(image(ImageKind.FULL_ECS)).after(List.of(new Transition(null, accepted)));

      assertThat(Decided.changedTo(reject(standing, member(RECIPIENT))).reply().vault()).isNull();
    }
  }

  @Nested
  class Others {
    private final Standing standing = shared(RECIPIENT, ShareState.PENDING);

    private void refused(Standing found, Actor actor, Refusal refusal) {
      Decided.refused(accept(found, actor), refusal);
      Decided.refused(reject(found, actor), refusal);
    }

    @Test
    @DisplayName("R12: the owner doesn't answer for the recipient")
    void owner() {
      refused(standing, member(OWNER), Refusal.OWNER_CANNOT_ANSWER);
    }

    @Test
    @DisplayName("R12, R30: another recipient doesn't answer, nor learn that there is a share")
    void otherRecipient() {
      Standing both =
          standing.after(
              List.of(new Transition(null, share(OTHER_RECIPIENT, ShareState.ACCEPTED))));

      refused(both, member(OTHER_RECIPIENT), Refusal.SHARE_NOT_FOUND);
    }

    @Test
    @DisplayName("R30: a stranger is told that there is no such image")
    void stranger() {
      refused(standing, member(STRANGER), Refusal.IMAGE_NOT_FOUND);
    }

    @Test
    @DisplayName("R16: there is nothing to answer once the owner stopped sharing")
    void stopped() {
      Standing stopped = unshared(image(ImageKind.SYSTEM_DISK));

      refused(stopped, member(RECIPIENT), Refusal.IMAGE_NOT_FOUND);
      refused(stopped, member(OWNER), Refusal.SHARE_NOT_FOUND);
      refused(stopped, operator(), Refusal.SHARE_NOT_FOUND);
    }

    @Test
    void anOperatorAnswersForTheRecipient() {
      assertThat(Decided.changedTo(accept(standing, operator())).state())
          .isEqualTo(ShareState.ACCEPTED);
      assertThat(Decided.changedTo(reject(standing, operator())).state())
          .isEqualTo(ShareState.REJECTED);
    }
  }
}
