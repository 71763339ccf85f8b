package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tagging images as clients of the Image Management Service do, by keys and values. */
class KeyedTagsTest {
  private static final String TAGS = "/v2/{project_id}/images/{image_id}/tags";

  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final ImageId image = owner.registers("system_disk", ",'tags':['lts']");

  @Test
  void aKeyIsGivenValuesOneAfterTheOther() {
    assertThat(sets("{'tag':{'key':'os','value':'unix'}}").status()).isEqualTo(204);
    sets("{'tag':{'key':'os','value':'linux'}}").succeeds();
    sets("{'tag':{'key':'lts','value':''}}").succeeds();

    assertThat(owner.sees(image).json().path("tags").toString())
        .isEqualTo("[\"lts\",\"os=linux\"]");
    assertThat(tags(owner)).containsExactly("lts:", "os:linux");
  }

  @Test
  void severalKeysAreGivenValuesOrTakenAwayAtOnce() {
    acts("create", "{'key':'os','value':'linux'},{'key':'team','value':'a=b'}").succeeds();
    assertThat(tags(owner)).containsExactly("lts:", "os:linux", "team:a=b");

    acts("delete", "{'key':'os','value':'other'},{'key':'team'},{'key':'none'}").succeeds();
    assertThat(tags(owner)).containsExactly("lts:");

    acts("create", "{'key':'os'},{'key':'os'}").isRefusedFor(Refusal.INVALID_ATTRIBUTE);
    assertThat(tags(owner)).containsExactly("lts:");
  }

  @Test
  void aKeyIsTakenAway() {
    assertThat(removes("lts").status()).isEqualTo(204);
    assertThat(tags(owner)).isEmpty();

    Answer again = removes("lts");
    assertThat(again.status()).isEqualTo(400);
    again.isRefusedFor(Refusal.TAG_NOT_FOUND);
  }

  @Test
  void theTagsOfAllImagesAreListedOnceEach() {
    ImageId other = owner.registers("data_disk", ",'tags':['b','lts']");
    names("{'image_id':'%s','tag':'a'}".formatted(image)).succeeds();
    names("{'image_id':'%s','image_tag':{'key':'os','value':'linux'}}".formatted(other)).succeeds();

    assertThat(listed("")).containsExactly("a", "b", "lts", "os=linux");
    assertThat(listed("limit=3&page=2")).containsExactly("os=linux");
    assertThat(listed("limit=3&page=3")).isEmpty();
    assertThat(listed("id=" + other)).containsExactly("b", "lts", "os=linux");
    assertThat(listed("tag=b")).containsExactly("b", "lts", "os=linux");
  }

  @Test
  @DisplayName("R16: a recipient reads an image's tags, and lists them once it has accepted")
  void recipients() {
    Project recipient = cloud.project();
    owner.shares(image, recipient).succeeds();

    assertThat(tags(recipient)).containsExactly("lts:");
    assertThat(listed(recipient, "")).isEmpty();
    recipient.accepts(image).succeeds();
    assertThat(listed(recipient, "")).containsExactly("lts");
    keyed(recipient, "POST", "")
        .body("{'tag':{'key':'a'}}")
        .send()
        .isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
  }

  private Answer sets(String body) {
    return keyed(owner, "POST", "").body(body).send();
  }

  private Answer acts(String action, String tags) {
    return keyed(owner, "POST", "/action").body("{'action':'%s','tags':[%s]}", action, tags).send();
  }

  private Answer removes(String key) {
    return keyed(owner, "DELETE", "/{key}").path("key", key).send();
  }

  private Answer names(String body) {
    return owner.asks("PUT /v1/cloudimages/tags").body(body).send();
  }

  private Call keyed(Project project, String method, String rest) {
    return project.asks(method + " " + TAGS + rest, image).path("project_id", project);
  }

  private List<String> tags(Project reader) {
    return keyed(reader, "GET", "")
        .send()
        .succeeds()
        .json()
        .path("tags")
        .valueStream()
        .map(tag -> tag.path("key").stringValue() + ":" + tag.path("value").stringValue())
        .toList();
  }

  private List<String> listed(String query) {
    return listed(owner, query);
  }

  private static List<String> listed(Project project, String query) {
    return project
        .asks("GET /v1/cloudimages/tags")
        .query(query)
        .send()
        .succeeds()
        .json()
        .path("tags")
        .valueStream()
        .map(JsonNode::stringValue)
        .toList();
  }
}
