package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests of rules, on one service a class, whose records have to agree after each test. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Rules {
  final Cloud cloud;
  Project owner;
  Project recipient;

  Rules() {
    this(Cloud.make());
  }

  Rules(Cloud cloud) {
    this.cloud = cloud;
    this.owner = cloud.project();
    this.recipient = cloud.project();
  }

  @BeforeEach
  final void newProjects() {
    owner = cloud.project();
    recipient = cloud.project();
  }

  @AfterEach
  final void bothViewsAndAllCountsAgree() {
    cloud.records().agree();
  }

  /** Checks that the owner and the recipient see the share in that state, by every way to look. */
  static void bothSee(ImageId image, Project owner, Project recipient, String state) {
    assertThat(owner.members(image)).contains(recipient.as(state));
    assertThat(recipient.members(image)).containsExactly(recipient.as(state));
    assertThat(owner.sees(image, recipient).succeeds().text("status")).isEqualTo(state);
    assertThat(recipient.sees(image, recipient).succeeds().text("status")).isEqualTo(state);
    assertThat(owner.given()).contains(image + " " + recipient.as(state));
    for (ShareState each : ShareState.values()) {
      boolean there = recipient.received(each.wireName()).contains(image);
      assertThat(there).as("in the list of %s", each).isEqualTo(each.wireName().equals(state));
    }
    assertThat(recipient.images().contains(image)).isEqualTo(state.equals("accepted"));
  }

  /** Checks that nobody sees a share of the image with that project, by any way to look. */
  static void nobodySees(ImageId image, Project recipient) {
    recipient.sees(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    recipient.sees(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    assertThat(recipient.received("all")).doesNotContain(image);
    assertThat(recipient.images("member_status=all")).doesNotContain(image);
  }
}
