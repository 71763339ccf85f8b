package io.imageshare.list.images;

import static io.imageshare.list.Answers.body;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Warning;
import io.imageshare.http.Response;
import io.imageshare.http.WarningHeader;
import io.imageshare.list.Records;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One image, read by its ID. */
class OneImageTest {
  private final Records records = new Records().owned(OWNER, 1);
  private final OneImage image = new OneImage(records.shares());

  @Test
  void theOwnerReadsItInOneRoundTrip() {
    Response response = image.read(asking().from(OWNER));

    assertThat(response.status()).isEqualTo(200);
    assertThat(body(response).path("id").stringValue()).isEqualTo(id(1).value());
    assertThat(response.headers()).isEmpty();
    assertThat(records.drain()).containsExactly("standing");
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName("R16: a recipient reads it whatever it has answered")
  void recipients(ShareState state) {
    records.shared(1, RECIPIENT, state);

    assertThat(body(read(RECIPIENT)).path("owner").stringValue()).isEqualTo("owner");
  }

  @Test
  @DisplayName("R18: the recipient is warned until it has answered, the owner never")
  void warning() {
    records.shared(1, RECIPIENT, ShareState.PENDING).shared(1, STRANGER, ShareState.ACCEPTED);

    assertThat(read(RECIPIENT).headers())
        .containsEntry(WarningHeader.NAME, Warning.UNVERIFIED_SOURCE.sentence());
    assertThat(read(STRANGER).headers()).isEmpty();
    assertThat(read(OWNER).headers()).isEmpty();
  }

  @Test
  @DisplayName("R30: nobody else finds it, but an operator does")
  void hidden() {
    Refused.as(Refusal.IMAGE_NOT_FOUND, () -> read(STRANGER));
    assertThat(image.read(asking().fromOperator(STRANGER)).status()).isEqualTo(200);
  }

  private Response read(ProjectId project) {
    return image.read(asking().from(project));
  }

  private static Events asking() {
    return Events.of("GET /v2/images/{image_id}").path("image_id", id(1));
  }

  @Test
  @DisplayName("R30: there are no bytes for who may know the image, and no image for anybody else")
  void file() {
    records.shared(1, RECIPIENT, ShareState.PENDING);

    for (ProjectId reader : List.of(OWNER, RECIPIENT)) {
      Response response = image.file(asking().from(reader));
      assertThat(response.status()).isEqualTo(400);
      assertThat(body(response).path("error").path("code").stringValue())
          .isEqualTo(Refusal.NO_IMAGE_FILE.code());
    }
    Refused.as(Refusal.IMAGE_NOT_FOUND, () -> image.file(asking().from(STRANGER)));
  }
}
