package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.ExampleImage.image;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Uploading the bytes of images. */
class UploadingTest {
  private final Records records = new Records();
  private final Uploading uploading = new Uploading(records.shares());

  UploadingTest() {
    records.put(image());
    records.share(IMAGE, RECIPIENT, ShareState.ACCEPTED);
  }

  @Test
  void whoCouldUploadIsToldThatThereIsNoPlaceForBytes() {
    assertThat(uploading.refusal(IMAGE, member(OWNER), NOW)).isEqualTo(Refusal.NO_IMAGE_DATA);
    assertThat(uploading.refusal(IMAGE, operator(), NOW)).isEqualTo(Refusal.NO_IMAGE_DATA);
  }

  @Test
  @DisplayName("R30: others are told what they are told whatever they would change")
  void others() {
    assertThat(uploading.refusal(IMAGE, member(RECIPIENT), NOW))
        .isEqualTo(Refusal.ONLY_OWNER_CHANGES);
    assertThat(uploading.refusal(IMAGE, member(STRANGER), NOW)).isEqualTo(Refusal.IMAGE_NOT_FOUND);
    assertThat(uploading.refusal(id(2), member(STRANGER), NOW)).isEqualTo(Refusal.IMAGE_NOT_FOUND);
  }
}
