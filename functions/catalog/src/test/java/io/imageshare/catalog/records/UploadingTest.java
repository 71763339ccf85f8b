package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.Examples.AS_OPERATOR;
import static io.imageshare.catalog.records.Examples.AS_OWNER;
import static io.imageshare.catalog.records.Examples.AS_RECIPIENT;
import static io.imageshare.catalog.records.Examples.AS_STRANGER;
import static io.imageshare.catalog.records.Examples.IMAGE;
import static io.imageshare.catalog.records.Examples.RECIPIENT;
import static io.imageshare.catalog.records.Examples.id;
import static io.imageshare.catalog.records.Examples.image;
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
    assertThat(uploading.refusal(IMAGE, AS_OWNER)).isEqualTo(Refusal.NO_IMAGE_DATA);
    assertThat(uploading.refusal(IMAGE, AS_OPERATOR)).isEqualTo(Refusal.NO_IMAGE_DATA);
  }

  @Test
  @DisplayName("R30: others are told what they are told whatever they would change")
  void others() {
    assertThat(uploading.refusal(IMAGE, AS_RECIPIENT)).isEqualTo(Refusal.ONLY_OWNER_CHANGES);
    assertThat(uploading.refusal(IMAGE, AS_STRANGER)).isEqualTo(Refusal.IMAGE_NOT_FOUND);
    assertThat(uploading.refusal(id(2), AS_STRANGER)).isEqualTo(Refusal.IMAGE_NOT_FOUND);
  }
}
