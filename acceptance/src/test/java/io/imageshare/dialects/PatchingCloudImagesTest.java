package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changing images as clients of the Image Management Service do. */
class PatchingCloudImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image = owner.registers("system_disk", ",'size':5368709120");

  @Test
  void theAnswerIsTheImageAsThatServiceListsIt() {
    Answer answer =
        patches(
            owner,
            "[{'op':'replace','path':'/name','value':'renamed'},"
                + "{'op':'replace','path':'/min_ram','value':'1024'},"
                + "{'op':'add','path':'/max_ram','value':4096}]");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("name")).isEqualTo("renamed");
    assertThat(answer.json().path("min_ram").intValue()).isEqualTo(1024);
    assertThat(answer.text("max_ram")).isEqualTo("4096");
    assertThat(answer.json().path("size").intValue()).isZero();
    assertThat(answer.text("__image_size")).isEqualTo("5368709120");
    assertThat(answer.text("__imagetype")).isEqualTo("private");
    Answer list = owner.asks("GET /v2/cloudimages").query("id=" + image).send().succeeds();
    assertThat(list.json().path("images").path(0)).isEqualTo(answer.json());
  }

  @Test
  @DisplayName(
      "Terraform replaces what every image has, and adds what replacing refuses with IMG.0035")
  void replaceThenAdd() {
    patches(owner, "[{'op':'replace','path':'/max_ram','value':4096}]").succeeds();
    assertThat(owner.sees(image).text("max_ram")).isEqualTo("4096");

    Answer replacing = patches(owner, "[{'op':'replace','path':'/mine','value':'1'}]");
    assertThat(replacing.status()).isEqualTo(400);
    assertThat(replacing.text("error", "code")).isEqualTo("IMG.0035");

    patches(owner, "[{'op':'add','path':'/mine','value':'1'}]").succeeds();
    patches(owner, "[{'op':'replace','path':'/mine','value':'2'}]").succeeds();
    assertThat(owner.sees(image).text("mine")).isEqualTo("2");
  }

  @Test
  @DisplayName("R31: refusals have that service's statuses, and nothing changes")
  void refused() {
    owner.shares(image, recipient).succeeds();
    String renaming = "[{'op':'replace','path':'/name','value':'renamed'}]";

    expect(patches(recipient, renaming), Refusal.ONLY_OWNER_CHANGES);
    expect(patches(cloud.project(), renaming), Refusal.IMAGE_NOT_FOUND);
    expect(
        patches(owner, "[{'op':'replace','path':'/__whole_image','value':true}]"),
        Refusal.READ_ONLY_ATTRIBUTE);
    expect(patches(owner, "{'name':'renamed'}"), Refusal.MALFORMED_REQUEST);
    assertThat(owner.sees(image).text("name")).isEqualTo("ubuntu");
  }

  private static void expect(Answer answer, Refusal reason) {
    assertThat(answer.status()).isEqualTo(400);
    answer.isRefusedFor(reason);
  }

  private Answer patches(Project project, String document) {
    return project.asks("PATCH /v2/cloudimages/{image_id}", image).body(document).send();
  }
}
