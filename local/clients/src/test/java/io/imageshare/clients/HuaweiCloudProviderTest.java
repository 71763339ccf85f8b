package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.clients.Caller.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The requests that Terraform's provider {@code huaweicloud} sends, and what it needs of the
 * answers; the provider itself is not to be had as a Go module.
 */
@DisplayName("Terraform's provider of Huawei Cloud")
class HuaweiCloudProviderTest {
  private static RunningService service;
  private static Caller owner;
  private static Caller recipient;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    owner = service.owner();
    recipient = service.recipient();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @DisplayName("huaweicloud_images_image_share: created, updated, destroyed")
  void imageShare() {
    String image = owner.registers("ubuntu");
    String stranger = service.stranger().project();

    succeeds(owner, share("POST", image, recipient.project()));
    assertThat(members(image)).containsExactly(recipient.project() + "=pending");

    succeeds(owner, share("POST", image, stranger));
    succeeds(owner, share("DELETE", image, recipient.project()));
    assertThat(members(image)).containsExactly(stranger + "=pending");

    succeeds(owner, share("DELETE", image, stranger));
    assertThat(members(image)).isEmpty();
  }

  @Test
  @DisplayName("huaweicloud_images_image_share_accepter: created, destroyed; seen in its tests")
  void imageShareAccepter() {
    String image = owner.registers("ubuntu");
    String shared = "/v2/cloudimages?id=" + image + "&__imagetype=shared";
    succeeds(owner, share("POST", image, recipient.project()));
    assertThat(ids(owner, shared)).containsExactly(image);
    assertThat(ids(recipient, shared)).isEmpty();

    succeeds(recipient, answer(image, "accepted"));
    assertThat(ids(recipient, shared)).containsExactly(image);

    succeeds(recipient, answer(image, "rejected"));
    assertThat(ids(recipient, shared)).isEmpty();
  }

  @Test
  @DisplayName("huaweicloud_images_image_copy: created, changed, destroyed")
  void imageCopy() {
    String source = owner.registers("ubuntu");
    owner.shares(List.of(source), List.of(recipient.project()));
    recipient.answers(List.of(source), "accepted");

    JsonNode job =
        succeeds(
            recipient,
            recipient.send(
                "POST",
                "/v1/cloudimages/" + source + "/copy",
                "{'name':'replica','description':''}\n"));
    String copy = job.path("entities").path("image_id").asString();
    String itself = "/v2/cloudimages?id=" + copy;
    assertThat(ids(recipient, itself)).containsExactly(copy);

    changes(copy, "[{'op':'replace','path':'/min_ram','value':2048}]\n");
    JsonNode changed = images(recipient, itself).path(0);
    assertThat(changed.path("min_ram").intValue()).isEqualTo(2048);
    assertThat(changed.path("name").asString()).isEqualTo("replica");

    assertThat(recipient.send("DELETE", "/v2/images/" + copy, "").status()).isEqualTo(204);
    assertThat(ids(recipient, itself)).isEmpty();
  }

  @Test
  @DisplayName("data huaweicloud_images_images: by name, from marker to marker until an empty page")
  void images() {
    List<String> expected =
        List.of("data-a", "data-b", "data-c").stream().map(owner::registers).toList();
    String list =
        "/v2/cloudimages?__imagetype=private&enterprise_project_id=all_granted_eps&limit=2"
            + "&sort_dir=asc&sort_key=name&status=active";

    List<String> seen = new ArrayList<>();
    List<String> page = ids(owner, list);
    while (!page.isEmpty()) {
      seen.addAll(page);
      assertThat(seen).doesNotHaveDuplicates();
      page = ids(owner, list + "&marker=" + page.get(page.size() - 1));
    }
    assertThat(seen).containsSubsequence(expected);
  }

  @Test
  @DisplayName("data huaweicloud_ims_image_shared_members and huaweicloud_ims_quotas")
  void membersAndQuotas() {
    String image = owner.registers("ubuntu");
    owner.shares(List.of(image), List.of(recipient.project()));

    JsonNode member =
        owner
            .get("/v1/" + owner.project() + "/cloudimages/" + image + "/members")
            .succeeds()
            .path("members")
            .path(0);
    assertThat(member.path("member_id").asString()).isEqualTo(recipient.project());
    assertThat(member.path("member_type").asString()).isEqualTo("project");

    JsonNode quota =
        owner.get("/v1/cloudimages/quota").succeeds().path("quotas").path("resources").path(0);
    assertThat(quota.path("type").asString()).isEqualTo("image");
    assertThat(quota.path("used").isInt()).isTrue();
    assertThat(quota.path("quota").intValue()).isEqualTo(100_000);
  }

  private static Answer share(String method, String image, String project) {
    return owner.send(
        method,
        "/v1/cloudimages/members",
        "{'images':['%s'],'projects':['%s']}\n".formatted(image, project));
  }

  private static Answer answer(String image, String status) {
    return recipient.send(
        "PUT",
        "/v1/cloudimages/members",
        "{'images':['%s'],'project_id':'%s','status':'%s'}\n"
            .formatted(image, recipient.project(), status));
  }

  private static void changes(String image, String patch) {
    Answer answer = recipient.send("PATCH", "/v2/cloudimages/" + image, patch);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
  }

  /** The provider takes 200 alone for success, then asks for the job until it says so too. */
  private static JsonNode succeeds(Caller caller, Answer answer) {
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    String job = answer.json().path("job_id").asString("");
    assertThat(job).isNotEmpty();
    JsonNode result = caller.get("/v1/" + caller.project() + "/jobs/" + job).succeeds();
    assertThat(result.path("status").asString()).as("%s", result).isEqualTo("SUCCESS");
    return result;
  }

  private static List<String> members(String image) {
    return owner
        .get("/v2/images/" + image + "/members")
        .succeeds()
        .path("members")
        .valueStream()
        .map(member -> member.path("member_id").asString() + "=" + member.path("status").asString())
        .toList();
  }

  private static List<String> ids(Caller caller, String list) {
    return images(caller, list).valueStream().map(image -> image.path("id").asString()).toList();
  }

  private static JsonNode images(Caller caller, String list) {
    return caller.get(list).succeeds().path("images");
  }
}
