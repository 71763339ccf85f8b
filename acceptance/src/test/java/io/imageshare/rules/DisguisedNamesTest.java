package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that people read of an image is read as something else (R31). */
class DisguisedNamesTest extends Rules {
  private static final String TURNED = "\u202egnp.exe";

  @ParameterizedTest
  @ValueSource(
      strings = {"'name':'%s'", "'tags':['%s']", "'%s':'a'", "'a':'%s'", "'__description':'%s'"})
  @DisplayName("R31: no image is registered or patched so")
  void images(String field) {
    String turned = field.formatted(TURNED);
    ImageId image = owner.registers("system_disk", ",'tags':['b'],'a':'b'");
    String[] said = turned.split(":", 2);
    String patch =
        "[{'op':'add','path':'/" + said[0].replace("'", "") + "','value':" + said[1] + "}]";

    expectRefused(owner.asks("POST /v2/images").body("{" + turned + "}").send());
    expectRefused(owner.asks("PATCH /v2/images/{image_id}", image).body(patch).send());
    expectRefused(owner.asks("PATCH /v2/cloudimages/{image_id}", image).body(patch).send());
    assertThat(owner.sees(image).body()).doesNotContain("202e", TURNED);
  }

  @Test
  @DisplayName("R31: nor is a tag put, or a replica made")
  void tagsAndReplicas() {
    ImageId image = owner.registers("system_disk");
    String keyed = "{'key':'a','value':'" + TURNED + "'}";

    expectRefused(
        owner.asks("PUT /v2/images/{image_id}/tags/{tag}", image).path("tag", TURNED).send());
    expectRefused(
        owner
            .asks("PUT /v1/cloudimages/tags")
            .body("{'image_id':'%s','image_tag':%s}", image, keyed)
            .send());
    expectRefused(
        owner
            .asks("POST /v2/{project_id}/images/{image_id}/tags", image)
            .path("project_id", owner)
            .body("{'tag':%s}", keyed)
            .send());
    expectRefused(
        owner
            .asks("POST /v2/{project_id}/images/{image_id}/tags/action", image)
            .path("project_id", owner)
            .body("{'action':'create','tags':[%s]}", keyed)
            .send());
    expectRefused(
        owner
            .asks("POST /v1/cloudimages/{image_id}/copy", image)
            .body("{'name':'%s'}", TURNED)
            .send());
    assertThat(owner.owned()).isEqualTo(1);
  }

  @Test
  @DisplayName("names from right to left are names, with the marks that they need")
  void fromRightToLeft() {
    String name = "\u05d0\u05d1\u200f 24.04 \u0627\u061c";

    Answer answer = owner.asks("POST /v2/images").body("{'name':'%s'}", name).send();

    assertThat(answer.succeeds().text("name")).isEqualTo(name);
  }

  private static void expectRefused(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    answer.isRefusedFor(Refusal.TEXT_DISGUISED);
  }
}
