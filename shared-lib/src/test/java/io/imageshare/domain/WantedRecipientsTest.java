package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AShare;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a share when the owner says who shall have the image. */
class WantedRecipientsTest {
  private static final Instant END = LATER.plusSeconds(3_600);
  private static final Terms WANTED = Terms.NONE.until(END, null).saying("as agreed");
  private static final WantedRecipients RECIPIENT_ALONE =
      new WantedRecipients(Map.of(RECIPIENT, WANTED));

  private static Decision decide(Standing standing, ProjectId project, ProjectId by) {
    return RECIPIENT_ALONE.decide(standing, project, member(by), Limits.DEFAULTS, LATER);
  }

  @Test
  @DisplayName("R39: what is missing is offered, under the terms that are wanted")
  void missing() {
    Decision decision = decide(unshared(image(ImageKind.SYSTEM_DISK)), RECIPIENT, OWNER);

    assertThat(Decided.changedTo(decision))
        .isEqualTo(Share.offered(IMAGE, RECIPIENT, WANTED, LATER));
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName("R39: what is too much is stopped, in whatever state")
  void surplus(ShareState state) {
    Standing standing = shared(OTHER_RECIPIENT, state);

    Decision decision = decide(standing, OTHER_RECIPIENT, OWNER);

    assertThat(Decided.change(decision))
        .isEqualTo(new Transition(standing.shareOf(OTHER_RECIPIENT), null));
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName(
      "R39: who is there keeps its answer and its note, and gets the times that are wanted")
  void there(ShareState state) {
    Share share = AShare.of(IMAGE, RECIPIENT).in(state).under(Terms.NONE.saying("before")).build();
    Standing standing = Standing.of(image(ImageKind.SYSTEM_DISK), List.of(share), LATER);

    Decision decision = decide(standing, RECIPIENT, OWNER);

    assertThat(Decided.changedTo(decision))
        .isEqualTo(share.under(Terms.NONE.until(END, null).saying("before")));
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName("R39: who is there under these times is left alone, whatever it has answered")
  void asWanted(ShareState state) {
    Share share = AShare.of(IMAGE, RECIPIENT).in(state).until(END).build();
    Standing standing = Standing.of(image(ImageKind.SYSTEM_DISK), List.of(share), LATER);

    assertThat(RECIPIENT_ALONE.isMetBy(RECIPIENT, share)).isTrue();
    Decided.unchanged(decide(standing, RECIPIENT, OWNER), standing, RECIPIENT);
  }

  @Test
  void whoIsMissingOrTooMuchOrUnderOtherTimesIsNotAsWanted() {
    Share share = AShare.of(IMAGE, RECIPIENT).build();

    assertThat(RECIPIENT_ALONE.isMetBy(RECIPIENT, null)).isFalse();
    assertThat(RECIPIENT_ALONE.isMetBy(RECIPIENT, share)).isFalse();
    assertThat(RECIPIENT_ALONE.isMetBy(OTHER_RECIPIENT, share)).isFalse();
    assertThat(RECIPIENT_ALONE.isMetBy(OTHER_RECIPIENT, null)).isTrue();
  }

  @Test
  @DisplayName("R4, R30: nobody but the owner says who the recipients are")
  void others() {
    Standing standing = shared(OTHER_RECIPIENT, ShareState.ACCEPTED);

    Decided.refused(decide(standing, RECIPIENT, OTHER_RECIPIENT), Refusal.ONLY_OWNER_SHARES);
    Decided.refused(decide(standing, OTHER_RECIPIENT, OTHER_RECIPIENT), Refusal.ONLY_OWNER_STOPS);
    Decided.refused(decide(standing, RECIPIENT, STRANGER), Refusal.IMAGE_NOT_FOUND);
  }
}
