package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** On which day a recipient was last allowed to use an image (R43). */
class LastUseTest extends Rules {
  private static final Duration DAY = Duration.ofDays(1);

  private ImageId accepted() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    return image;
  }

  private String today() {
    return LocalDate.ofInstant(cloud.clock().instant(), ZoneOffset.UTC).toString();
  }

  /** The day as every place shows it to either side; the empty text for none. */
  private List<String> shown(ImageId image) {
    return Stream.of(
            owner.sees(image, recipient).succeeds().json(),
            recipient.sees(image, recipient).succeeds().json(),
            only(owner.asks("GET /v2/images/{image_id}/members", image).send().json(), "members"),
            only(recipient.asks("GET /v1/shares/received").send().json(), "shares"),
            only(owner.asks("GET /v1/shares/given").send().json(), "shares"))
        .map(share -> share.path("last_used").asString(""))
        .toList();
  }

  private static JsonNode only(JsonNode answer, String list) {
    return answer.path(list).path(0);
  }

  @Test
  @DisplayName("R43: owner and recipient see the day of the last allowed use, in lists and by ID")
  void seen() {
    ImageId image = accepted();
    assertThat(shown(image)).containsOnly("");

    recipient.mayUse(image, "create_server").allows();

    assertThat(shown(image)).containsOnly(today());
    String first = today();
    cloud.clock().advance(DAY);
    assertThat(shown(image)).containsOnly(first);
    recipient.mayUse(image, "reinstall_server").allows();
    assertThat(shown(image)).containsOnly(today());
  }

  @Test
  @DisplayName("R43: neither a refusal nor the owner's own use is one, nor a look whether it might")
  void none() {
    ImageId image = accepted();

    recipient.mayUse(image, "share");
    owner.mayUse(image, "create_server").allows();
    recipient
        .asks("POST /v1/images/{image_id}/access", image)
        .query("dry_run=true")
        .body("{'action':'create_server'}")
        .send()
        .allows();

    assertThat(shown(image)).containsOnly("");
  }

  @Test
  @DisplayName("R43: a service that asks for the recipient counts as its use")
  void service() {
    ImageId image = accepted();

    cloud
        .project()
        .asks("POST /v1/images/{image_id}/access", image)
        .claim("scope", "image.access")
        .body("{'action':'create_server','project_id':'%s'}", recipient)
        .send()
        .allows();

    assertThat(shown(image)).containsOnly(today());
  }

  @Test
  @DisplayName("R43: it is kept while the share lives, and gone with it")
  void kept() {
    ImageId image = accepted();
    recipient.mayUse(image, "create_server").allows();

    recipient.rejects(image).succeeds();
    assertThat(shown(image)).containsOnly(today());
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    assertThat(shown(image)).containsOnly(today());

    owner.stops(image, recipient).succeeds();
    owner.shares(image, recipient).succeeds();
    assertThat(shown(image)).containsOnly("");
  }

  @Test
  @DisplayName("R43, R30: a recipient learns nothing of the others' use")
  void others() {
    ImageId image = accepted();
    Project other = cloud.project();
    owner.shares(image, other).succeeds();
    other.accepts(image).succeeds();

    other.mayUse(image, "create_server").allows();

    assertThat(recipient.asks("GET /v2/images/{image_id}/members", image).send().body())
        .doesNotContain("last_used");
  }

  @Test
  @DisplayName("R43, R39: a use changes nothing of the list of recipients, nor its ETag")
  void recipients() {
    ImageId image = accepted();
    String before = RecipientsTest.read(owner, image).body();

    recipient.mayUse(image, "create_server").allows();

    assertThat(RecipientsTest.read(owner, image).body()).isEqualTo(before);
  }
}
