package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.CallLog;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.store.AroundPorts;
import io.imageshare.testkit.Answer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing images as clients of the Image API do. */
class PatchingImagesTest {
  private static final String NEWER = "application/openstack-images-v2.1-json-patch";
  private static final String OLDER = "application/openstack-images-v2.0-json-patch";

  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image = owner.registers("system_disk", ",'os_type':'linux'");

  @Test
  void theNewerDocumentChangesAllItNames() {
    Answer answer =
        patches(
            "[{'op':'replace','path':'/name','value':'renamed'},"
                + "{'op':'replace','path':'/tags','value':['a','b']},"
                + "{'op':'replace','path':'/protected','value':true},"
                + "{'op':'replace','path':'/min_disk','value':20},"
                + "{'op':'add','path':'/disk_format','value':'raw'},"
                + "{'op':'add','path':'/a~1b','value':'c'},"
                + "{'op':'remove','path':'/os_type'}]");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("name")).isEqualTo("renamed");
    assertThat(answer.json().path("tags")).hasSize(2);
    assertThat(answer.json().path("protected").booleanValue()).isTrue();
    assertThat(answer.json().path("min_disk").intValue()).isEqualTo(20);
    assertThat(answer.text("disk_format")).isEqualTo("raw");
    assertThat(answer.text("a/b")).isEqualTo("c");
    assertThat(answer.json().has("os_type")).isFalse();
    assertThat(owner.sees(image).json()).isEqualTo(answer.json());
  }

  @Test
  void theOlderDocumentDoesSoInItsOwnWords() {
    Answer answer = patches(OLDER, "[{'replace':'/name','value':'renamed'},{'remove':'/os_type'}]");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("name")).isEqualTo("renamed");
    assertThat(answer.json().has("os_type")).isFalse();
    patches(OLDER, "[{'add':'/name','value':'a'}]").isRefusedFor(Refusal.ATTRIBUTE_PRESENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "application/json", "application/json-patch+json", "text/plain"})
  @DisplayName("R31: who sends another document is told which ones there are")
  void otherMediaTypes(String mediaType) {
    Answer answer = patches(mediaType, "[{'op':'replace','path':'/name','value':'renamed'}]");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept-Patch")).isEqualTo(OLDER + ", " + NEWER);
    answer.isRefusedFor(Refusal.UNSUPPORTED_MEDIA_TYPE);
    assertThat(owner.sees(image).text("name")).isEqualTo("ubuntu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "400 | MALFORMED_REQUEST | {'op':'replace','path':'/tags/0','value':'a'}",
        "400 | INVALID_NAME | {'op':'replace','path':'/name','value':7}",
        "400 | INVALID_ATTRIBUTE | {'op':'replace','path':'/min_disk','value':'10'}",
        "400 | INVALID_ATTRIBUTE | {'op':'replace','path':'/visibility','value':'community'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'replace','path':'/id','value':'a'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'replace','path':'/owner','value':'a'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'replace','path':'/kind','value':'data_disk'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'replace','path':'/encrypted','value':true}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'add','path':'/source_image_id','value':'a'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'replace','path':'/status','value':'queued'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'replace','path':'/visibility','value':'public'}",
        "403 | READ_ONLY_ATTRIBUTE | {'op':'remove','path':'/name'}",
        "409 | ATTRIBUTE_NOT_FOUND | {'op':'replace','path':'/nothing','value':'a'}",
        "409 | ATTRIBUTE_NOT_FOUND | {'op':'remove','path':'/nothing'}"
      })
  @DisplayName("R31: what can't be is refused with the Image API's statuses, and nothing changes")
  void refused(int status, Refusal reason, String operation) {
    Answer answer =
        patches("[{'op':'replace','path':'/name','value':'renamed'}," + operation + "]");

    assertThat(answer.status()).isEqualTo(status);
    answer.isRefusedFor(reason);
    assertThat(owner.sees(image).text("name")).isEqualTo("ubuntu");
  }

  @Test
  void theMakingOfAnImageGoesForwards() {
    ImageId queued = owner.registers("system_disk", ",'status':'queued'");
    owner.shares(queued, recipient).isRefusedFor(Refusal.IMAGE_NOT_ACTIVE);

    for (String status : new String[] {"saving", "active"}) {
      Answer answer =
          owner
              .asks("PATCH /v2/images/{image_id}", queued)
              .body("[{'op':'replace','path':'/status','value':'%s'}]", status)
              .send();
      assertThat(answer.succeeds().text("status")).isEqualTo(status);
    }

    owner.shares(queued, recipient).succeeds();
  }

  @Test
  @DisplayName("an image is shared as its owner declares it until that is taken back")
  void visibility() {
    assertThat(declares("shared").succeeds().text("visibility")).isEqualTo("shared");
    assertThat(owner.images("visibility=shared")).containsExactly(image);
    assertThat(owner.images("visibility=private")).isEmpty();
    owner.shares(image, recipient).succeeds();
    declares("private").isRefusedFor(Refusal.VISIBILITY_FOLLOWS_SHARES);
    owner.stops(image, recipient).succeeds();

    assertThat(owner.sees(image).text("visibility")).isEqualTo("shared");
    declares("private").succeeds();
    owner.shares(image, recipient).succeeds();
    assertThat(declares("shared").succeeds().text("visibility")).isEqualTo("shared");
    owner.stops(image, recipient).succeeds();

    assertThat(owner.sees(image).text("visibility")).isEqualTo("shared");
    assertThat(declares("private").succeeds().text("visibility")).isEqualTo("private");
  }

  @Test
  @DisplayName("R5: operators make an image public, and it back again, unless it is shared")
  void published() {
    owner.shares(image, recipient).succeeds();
    asOperator("visibility", "public").isRefusedFor(Refusal.VISIBILITY_FOLLOWS_SHARES);
    owner.stops(image, recipient).succeeds();

    assertThat(asOperator("visibility", "public").succeeds().text("visibility"))
        .isEqualTo("public");

    owner.shares(image, recipient).isRefusedFor(Refusal.PUBLIC_IMAGE);
    declares("private").isRefusedFor(Refusal.READ_ONLY_ATTRIBUTE);
    asOperator("visibility", "private").succeeds();
    owner.shares(image, recipient).succeeds();
  }

  @Test
  @DisplayName(
      "operators give an image to another project, with its shares and its place in counts")
  void givenAway() {
    Project next = cloud.project();
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    asOperator("owner", recipient.id()).isRefusedFor(Refusal.RECIPIENT_CANNOT_OWN);

    Answer given = asOperator("owner", next.id());

    assertThat(given.succeeds().text("owner")).isEqualTo(next.id());
    assertThat(next.images()).containsExactly(image);
    assertThat(next.members(image)).containsExactly(recipient.as("accepted"));
    recipient.mayUse(image, "create_server").allows();
    next.stops(image, recipient).succeeds();
    assertThat(owner.images()).isEmpty();
    owner.shares(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    next.shares(image, owner).succeeds();
    cloud.records().agree();
  }

  @Test
  @DisplayName("an offer of the owner's that had an image until just now is not made")
  void givenAwayMeanwhile() {
    Project next = cloud.project();
    AtomicBoolean first = new AtomicBoolean(true);
    AroundPorts around =
        (name, arguments, call) -> {
          if (name.equals("commit") && first.getAndSet(false)) {
            asOperator("owner", next.id()).succeeds();
          }
          return call.get();
        };

    owner
        .at(cloud.aroundPorts(around))
        .shares(image, recipient)
        .isRefusedFor(Refusal.IMAGE_NOT_FOUND);

    assertThat(next.members(image)).isEmpty();
    cloud.records().agree();
  }

  @Test
  @DisplayName("an image that its owner hides is in no list but for who asks for hidden ones")
  void hidden() {
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();

    Answer hidden = patches("[{'op':'replace','path':'/os_hidden','value':true}]");

    assertThat(hidden.succeeds().json().path("os_hidden").booleanValue()).isTrue();
    for (Project project : new Project[] {owner, recipient}) {
      assertThat(project.images()).isEmpty();
      assertThat(project.images("os_hidden=true")).containsExactly(image);
      project.mayUse(image, "create_server").allows();
    }
    assertThat(recipient.received("accepted")).containsExactly(image);
    patches("[{'op':'replace','path':'/os_hidden','value':false}]").succeeds();
    assertThat(recipient.images()).containsExactly(image);
  }

  @Test
  @DisplayName("what the service tells of an image can be written back as it was read")
  void writtenBack() {
    owner.shares(image, recipient).succeeds();
    Answer before = owner.sees(image);

    for (String name :
        new String[] {"kind", "encrypted", "source_image_id", "shares", "accepted"}) {
      Answer answer =
          patches(
              "[{'op':'replace','path':'/%s','value':%s},{'op':'remove','path':'/%s'}]"
                  .formatted(name, before.json().path(name).toString().replace('"', '\''), name));

      assertThat(answer.succeeds().json()).isEqualTo(before.json());
    }
  }

  private Answer declares(String visibility) {
    return patches("[{'op':'replace','path':'/visibility','value':'%s'}]".formatted(visibility));
  }

  private Answer asOperator(String attribute, String value) {
    return cloud
        .project()
        .asks("PATCH /v2/images/{image_id}", image)
        .claim("scope", "image.admin")
        .body("[{'op':'replace','path':'/%s','value':'%s'}]", attribute, value)
        .send();
  }

  @Test
  void onlyTheOwnerChangesAnImage() {
    owner.shares(image, recipient).succeeds();
    String renaming = "[{'op':'replace','path':'/name','value':'renamed'}]";

    recipient
        .asks("PATCH /v2/images/{image_id}", image)
        .body(renaming)
        .send()
        .isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    cloud
        .project()
        .asks("PATCH /v2/images/{image_id}", image)
        .claim("scope", "image.admin")
        .body(renaming)
        .send()
        .succeeds();
  }

  @Test
  void whatChangesNothingIsReadOnly() {
    CallLog log = new CallLog();
    Answer before = owner.sees(image);

    Answer answer =
        owner
            .at(cloud.watched(log))
            .asks("PATCH /v2/images/{image_id}", image)
            .body("[{'op':'replace','path':'/name','value':'ubuntu'}]")
            .send();

    assertThat(log.drain()).hasSize(1);
    assertThat(answer.succeeds().json()).isEqualTo(before.json());
  }

  @Test
  @DisplayName("of two changes at once neither is lost")
  void twoAtOnce() {
    meanwhile(() -> patches("[{'op':'add','path':'/other','value':'kept'}]"));

    Answer after = owner.sees(image);
    assertThat(after.text("name")).isEqualTo("renamed");
    assertThat(after.text("other")).isEqualTo("kept");
  }

  @Test
  @DisplayName("an image that is shared while it is changed is both afterwards")
  void sharedMeanwhile() {
    meanwhile(() -> owner.shares(image, recipient));

    assertThat(owner.sees(image).text("name")).isEqualTo("renamed");
    assertThat(owner.members(image)).containsExactly(recipient.as("pending"));
    cloud.records().agree();
  }

  /** Renames the image, and has that happen between reading and writing it. */
  private void meanwhile(Runnable other) {
    AtomicBoolean first = new AtomicBoolean(true);
    AroundPorts around =
        (name, arguments, call) -> {
          if (name.equals("edit") && first.getAndSet(false)) {
            other.run();
          }
          return call.get();
        };
    owner
        .at(cloud.aroundPorts(around))
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/name','value':'renamed'}]")
        .send()
        .succeeds();
  }

  private Answer patches(String document) {
    return patches(NEWER, document);
  }

  private Answer patches(String mediaType, String document) {
    return owner
        .asks("PATCH /v2/images/{image_id}", image)
        .header("content-type", mediaType)
        .body(document)
        .send();
  }
}
