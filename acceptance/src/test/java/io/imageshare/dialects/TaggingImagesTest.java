package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tagging images as clients of the Image API do. */
class TaggingImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final ImageId image = owner.registers("system_disk", ",'tags':['linux']");

  @Test
  void aTagIsPutAndTakenAwayWithoutAWord() {
    Answer put = tags("PUT", "lts/2026");
    assertThat(put.status()).isEqualTo(204);
    assertThat(put.body()).isEmpty();
    assertThat(tags()).containsExactly("linux", "lts/2026");

    assertThat(tags("DELETE", "linux").status()).isEqualTo(204);
    assertThat(tags()).containsExactly("lts/2026");
  }

  @Test
  void aTagWithPercentSignsIsThatTagAndNoOther() {
    List.of("aA", "a%41", "50%", "%2F").forEach(tag -> tags("PUT", tag).succeeds());
    assertThat(tags()).containsExactly("linux", "aA", "a%41", "50%", "%2F");

    assertThat(tags("DELETE", "a%41").status()).isEqualTo(204);
    assertThat(tags()).containsExactly("linux", "aA", "50%", "%2F");
  }

  @Test
  @DisplayName("R32: a tag is put once, however often it is put")
  void putTwice() {
    tags("PUT", "lts").succeeds();
    tags("PUT", "lts").succeeds();

    assertThat(tags()).containsExactly("linux", "lts");
  }

  @Test
  @DisplayName("R31: a tag that isn't there, or can't be, is refused with the Image API's statuses")
  void refused() {
    expect(404, Refusal.TAG_NOT_FOUND, tags("DELETE", "lts"));
    expect(400, Refusal.INVALID_ATTRIBUTE, tags("PUT", "a".repeat(256)));
    assertThat(tags()).containsExactly("linux");
  }

  @Test
  @DisplayName("R31: the 129th tag is refused")
  void tooMany() {
    String names =
        IntStream.range(0, 128)
            .mapToObj(number -> "'" + number + "'")
            .collect(Collectors.joining(","));
    ImageId full = owner.registers("system_disk", ",'tags':[" + names + "]");

    Answer answer = tags("PUT", "more", full);

    expect(413, Refusal.DESCRIPTION_TOO_LARGE, answer);
    tags("PUT", "127", full).succeeds();
  }

  @Test
  void onlyTheOwnerTagsAnImage() {
    Project recipient = cloud.project();
    owner.shares(image, recipient).succeeds();

    recipient
        .asks("PUT /v2/images/{image_id}/tags/{tag}", image)
        .path("tag", "mine")
        .send()
        .isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
  }

  private static void expect(int status, Refusal reason, Answer answer) {
    assertThat(answer.status()).isEqualTo(status);
    answer.isRefusedFor(reason);
  }

  private List<String> tags() {
    return owner.sees(image).json().path("tags").valueStream().map(JsonNode::stringValue).toList();
  }

  private Answer tags(String method, String tag) {
    return tags(method, tag, image);
  }

  private Answer tags(String method, String tag, ImageId tagged) {
    return owner.asks(method + " /v2/images/{image_id}/tags/{tag}", tagged).path("tag", tag).send();
  }
}
