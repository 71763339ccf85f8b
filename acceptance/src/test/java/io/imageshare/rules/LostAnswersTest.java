package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.LostAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers of the table that the functions ask for again. */
class LostAnswersTest extends Rules {
  LostAnswersTest() {
    super(Cloud.onTable());
  }

  @Test
  @DisplayName("R32: a change whose answer is lost once stands once, and the caller is told so")
  void lostOnce() {
    ImageId image = owner.registers("system_disk");

    owner.at(losingOne()).shares(image, recipient).succeeds();
    bothSee(image, owner, recipient, "pending");
    assertThat(cloud.records().accepted(image)).isZero();
    recipient.at(losingOne()).accepts(image).succeeds();
    bothSee(image, owner, recipient, "accepted");
    assertThat(cloud.records().accepted(image)).isEqualTo(1);
    recipient.at(losingOne()).rejects(image).succeeds();
    assertThat(cloud.records().accepted(image)).isZero();
    owner.at(losingOne()).stops(image, recipient).succeeds();
    assertThat(cloud.records().members(image)).isEmpty();
    owner.at(losingOne()).deletes(image).succeeds();
    assertThat(owner.owned()).isZero();
    owner.at(losingOne()).registers("system_disk");
    assertThat(owner.owned()).isEqualTo(1);
  }

  private Cloud losingOne() {
    return cloud.around(LostAnswers.first(1));
  }
}
