package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.ims.v2.model.ImageInfo;
import com.huaweicloud.sdk.ims.v2.model.JobEntitiesResult;
import com.huaweicloud.sdk.ims.v2.model.QuotaInfo;
import com.huaweicloud.sdk.ims.v2.model.ShowJobResponse;
import io.imageshare.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Its requests are signed with access keys. */
@DisplayName("Huawei Cloud's SDK")
class HuaweiCloudSdkTest {
  private static RunningService service;
  private static HuaweiCloudUser owner;
  private static HuaweiCloudUser recipient;
  private static HuaweiCloudUser stranger;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    owner = HuaweiCloudUser.of(service, "olivia");
    recipient = HuaweiCloudUser.of(service, "ravi");
    stranger = HuaweiCloudUser.of(service, "compute");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @DisplayName("a batch of offers is accepted, rejected, accepted again and revoked")
  void batch() {
    List<String> images = List.of(owner.registers("a"), owner.registers("b"));

    succeeds(owner, owner.shares(images, recipient, stranger), 4);
    assertThat(recipient.shared("pending")).containsAll(images);
    assertThat(recipient.shared("accepted")).doesNotContainAnyElementsOf(images);

    succeeds(recipient, recipient.answers(images, "accepted"), 2);
    assertThat(recipient.shared("accepted")).containsAll(images);
    assertThat(stranger.shared("pending")).containsAll(images);
    succeeds(recipient, recipient.answers(images, "rejected"), 2);
    assertThat(recipient.shared("rejected")).containsAll(images);
    succeeds(recipient, recipient.answers(images, "accepted"), 2);
    assertThat(recipient.shared("accepted")).containsAll(images);

    assertThat(owner.job(owner.stops(images, recipient, stranger)).getStatus())
        .isEqualTo(ShowJobResponse.StatusEnum.SUCCESS);
    assertThat(recipient.shared("accepted")).doesNotContainAnyElementsOf(images);
    assertThat(stranger.shared("pending")).doesNotContainAnyElementsOf(images);
  }

  @Test
  @DisplayName("one offer is accepted, rejected, accepted again and revoked by the native calls")
  void one() {
    String image = owner.registers("one");

    assertThat(owner.shares(image, recipient)).isEqualTo("pending");
    for (String answer : List.of("accepted", "rejected", "accepted")) {
      assertThat(recipient.answers(image, answer)).isEqualTo(answer);
      assertThat(owner.members(image)).containsExactly(recipient.project() + "=" + answer);
      assertThat(recipient.members(image)).containsExactly(recipient.project() + "=" + answer);
    }
    owner.stops(image, recipient);
    assertThat(owner.members(image)).isEmpty();
    refuses(404, Refusal.IMAGE_NOT_FOUND, () -> recipient.members(image));
  }

  @Test
  @DisplayName("an accepted image is copied, which the quota of private images counts")
  void copy() {
    String image = owner.registers("source");
    owner.shares(List.of(image), recipient);
    refuses(400, Refusal.NOT_ACCEPTED, () -> recipient.copies(image, "copy"));
    recipient.answers(List.of(image), "accepted");
    int owned = privateImages(recipient).getUsed();

    ShowJobResponse job = recipient.job(recipient.copies(image, "copy"));
    assertThat(job.getStatus()).isEqualTo(ShowJobResponse.StatusEnum.SUCCESS);
    assertThat(job.getJobType()).isEqualTo("imsCopyImageInRegionJob");
    assertThat(job.getEntities().getImageName()).isEqualTo("copy");

    ImageInfo copy = recipient.image(job.getEntities().getImageId());
    assertThat(copy.getOwner()).isEqualTo(recipient.project());
    assertThat(copy.getImagetype()).isEqualTo(ImageInfo.ImagetypeEnum.PRIVATE);
    assertThat(privateImages(recipient).getUsed()).isEqualTo(owned + 1);
  }

  @Test
  @DisplayName("each is told what is refused, by code")
  void refusals() {
    String image = owner.registers("refused");
    owner.shares(List.of(image), recipient);

    refuses(409, Refusal.ALREADY_SHARED, () -> owner.shares(image, recipient));
    refuses(403, Refusal.OWNER_CANNOT_ANSWER, () -> owner.answersFor(recipient, image, "accepted"));
    refuses(403, Refusal.ONLY_OWNER_SHARES, () -> recipient.shares(image, stranger));
    refuses(404, Refusal.IMAGE_NOT_FOUND, () -> stranger.shares(image, stranger));
    refuses(400, Refusal.INVALID_IMAGE_ID, () -> owner.shares(List.of("no-id"), recipient));

    ShowJobResponse failed = stranger.job(stranger.shares(List.of(image), recipient));
    assertThat(failed.getStatus()).isEqualTo(ShowJobResponse.StatusEnum.FAIL);
    assertThat(failed.getErrorCode()).isEqualTo(Refusal.IMAGE_NOT_FOUND.code());
    assertThat(failed.getFailReason()).isEqualTo(Refusal.IMAGE_NOT_FOUND.sentence());
  }

  @Test
  @DisplayName("a patch, whose body it leaves unsigned, is carried out")
  void patch() {
    assertThat(owner.renames(owner.registers("old"), "new")).isEqualTo("new");
  }

  @Test
  @DisplayName("a request that is signed with another secret is refused")
  void otherSecret() {
    String key = service.user("olivia").persona().accessKey();
    HuaweiCloudUser pretender = HuaweiCloudUser.signing(service, owner.project(), key, "other");

    assertThatThrownBy(pretender::quotas)
        .isInstanceOfSatisfying(
            ClientRequestException.class,
            refused -> assertThat(refused.getHttpStatusCode()).isEqualTo(401));
  }

  @Test
  @DisplayName("pages are gone through by markers until an empty one comes")
  void pages() {
    List<String> images = new ArrayList<>();
    for (int number = 0; number < 7; number++) {
      images.add(owner.registers("page-" + number));
    }
    owner.shares(images, recipient);

    assertThat(recipient.pages("pending", 3)).doesNotHaveDuplicates().containsAll(images);
  }

  private static void succeeds(HuaweiCloudUser user, String jobId, int pairs) {
    ShowJobResponse job = user.job(jobId);
    assertThat(job.getStatus()).as("%s", job).isEqualTo(ShowJobResponse.StatusEnum.SUCCESS);
    assertThat(job.getErrorCode()).isNull();
    assertThat(job.getEntities().getResults())
        .hasSize(pairs)
        .extracting(JobEntitiesResult::getStatus)
        .containsOnly("success");
  }

  private static QuotaInfo privateImages(HuaweiCloudUser user) {
    return user.quotas().stream()
        .filter(quota -> quota.getType().equals("image"))
        .findFirst()
        .orElseThrow();
  }

  private static void refuses(int status, Refusal reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ClientRequestException.class,
            refused -> {
              assertThat(refused.getHttpStatusCode()).isEqualTo(status);
              assertThat(refused.getErrorCode()).isEqualTo(reason.code());
              assertThat(refused.getErrorMsg()).isEqualTo(reason.sentence());
              assertThat(refused.getRequestId()).isNotBlank();
            });
  }
}
