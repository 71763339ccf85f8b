package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Registering images as clients of the Image API do. */
class RegisteringImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();

  @Test
  void theAnswerIsTheImageAndWhereItIs() {
    Answer answer =
        registers(
            "{'name':'ubuntu','disk_format':'qcow2','container_format':'bare','size':5368709120,"
                + "'min_disk':10,'min_ram':1024,'visibility':'shared','protected':false,"
                + "'os_hidden':false,'tags':['lts'],'os_type':'linux','checksum':null}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .isEqualTo(
            "https://abc123def4.execute-api.eu-west-1.amazonaws.com/v2/images/"
                + answer.text("id"));
    assertThat(answer.text("status")).isEqualTo("active");
    assertThat(answer.text("visibility")).isEqualTo("shared");
    assertThat(answer.text("kind")).isEqualTo("system_disk");
    assertThat(answer.text("os_type")).isEqualTo("linux");
    assertThat(answer.json().path("size").longValue()).isEqualTo(5_368_709_120L);
    assertThat(answer.json().path("tags").path(0).stringValue()).isEqualTo("lts");
    assertThat(owner.sees(new ImageId(answer.text("id"))).json()).isEqualTo(answer.json());
  }

  @Test
  @DisplayName("an image needs no name, and a record that was read can be registered once more")
  void read() {
    Answer nameless = registers("{'visibility':'shared','os_hidden':true}");
    assertThat(nameless.status()).isEqualTo(201);
    assertThat(nameless.json().path("name").isNull()).isTrue();
    assertThat(nameless.text("visibility")).isEqualTo("shared");
    assertThat(owner.images()).isEmpty();
    assertThat(owner.images("os_hidden=true")).hasSize(1);

    Answer again =
        registers("{'name':'a','kind':'data_disk','shares':2,'accepted':1,'source_image_id':'x'}");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().path("shares").intValue()).isZero();
    assertThat(again.json().path("source_image_id").isNull()).isTrue();
  }

  @Test
  void whatTheImageManagementServiceTellsOfAnImageIsHeard() {
    assertThat(registers("{'name':'server','__whole_image':true}").text("kind"))
        .isEqualTo("full_ecs");
    Answer disk = registers("{'name':'disk','virtual_env_type':'DataImage'}");
    assertThat(disk.text("kind")).isEqualTo("data_disk");
    assertThat(disk.text("virtual_env_type")).isEqualTo("DataImage");
    assertThat(
            registers("{'name':'a','__system__cmkid':'key'}").json().path("encrypted").asBoolean())
        .isTrue();
  }

  @Test
  @DisplayName("R32: a repetition is answered like the request, with the image as it is now")
  void repeated() {
    Answer first = registersUnder("key");
    ImageId image = new ImageId(first.text("id"));
    owner
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/name','value':'renamed'}]")
        .send()
        .succeeds();

    Answer again = registersUnder("key");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.text("name")).isEqualTo("renamed");
    owner.deletes(image).succeeds();
    registersUnder("key").isRefusedFor(Refusal.REQUEST_SPENT);
    assertThat(owner.owned()).isZero();
  }

  @Test
  @DisplayName("R30, R32: a repetition tells nothing of an image that was given away since")
  void givenAway() {
    ImageId image = new ImageId(registersUnder("key").text("id"));
    Project next = cloud.project();
    next.asks("PATCH /v2/images/{image_id}", image)
        .claim("scope", "image.admin")
        .body("[{'op':'replace','path':'/owner','value':'%s'}]", next)
        .send()
        .succeeds();

    registersUnder("key").isRefusedFor(Refusal.REQUEST_SPENT);
    assertThat(owner.images()).isEmpty();
  }

  @Test
  @DisplayName("R32: one key for a registration and for a replication makes both")
  void oneKey() {
    ImageId image = new ImageId(registersUnder("key").text("id"));

    Answer copying =
        owner
            .asks("POST /v1/cloudimages/{image_id}/copy", image)
            .header("idempotency-key", "key")
            .body("{'name':'replica'}")
            .send();

    assertThat(owner.job(copying).text("entities", "image_id")).isNotEqualTo(image.value());
    assertThat(owner.owned()).isEqualTo(2);
  }

  @Test
  void anOperatorRegistersForAProjectWithinItsQuota() {
    Cloud smaller = cloud.with("PRIVATE_IMAGE_LIMIT", "1");
    Project operator = cloud.project().at(smaller);

    registersFor(operator).succeeds();

    assertThat(owner.owned()).isEqualTo(1);
    assertThat(operator.owned()).isZero();
    registersFor(operator).isRefusedFor(Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
  }

  @Test
  @DisplayName("R31: what only operators say is refused to others, with the Image API's statuses")
  void operatorsOnly() {
    Project other = cloud.project();

    expect(403, Refusal.IMAGE_ID_GIVEN, "'id':'0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b'");
    expect(403, Refusal.PROJECT_NOT_ENTITLED, "'owner':'" + other + "'");
    expect(403, Refusal.ROLE_NOT_ENTITLED, "'visibility':'public'");
    registers("{'name':'a','owner':'" + owner + "'}").succeeds();
  }

  @Test
  @DisplayName("R31: an operator's ID that is ahead of the time is refused, with the reason")
  void idAhead() {
    Answer answer =
        owner
            .asks("POST /v2/images")
            .claim("scope", "image.admin")
            .body("{'name':'golden','id':'FFFFFFFF-FFFF-7FFF-BFFF-FFFFFFFFFFFF'}")
            .send();

    assertThat(answer.status()).isEqualTo(400);
    answer.isRefusedFor(Refusal.IMAGE_ID_AHEAD);
    assertThat(owner.images()).isEmpty();
  }

  @Test
  @DisplayName("R31: what an image can't be is refused, with the Image API's statuses")
  void refused() {
    registers("{'name':7}").isRefusedFor(Refusal.INVALID_NAME);
    expect(400, Refusal.INVALID_ATTRIBUTE, "'disk_format':'docker'");
    expect(400, Refusal.INVALID_KIND, "'kind':'disk'");
    expect(400, Refusal.INVALID_ATTRIBUTE, "'visibility':'community'");
    expect(400, Refusal.INVALID_ATTRIBUTE, "'os_type':7");
    expect(403, Refusal.READ_ONLY_ATTRIBUTE, "'checksum':'a'");
    expect(413, Refusal.DESCRIPTION_TOO_LARGE, "'a':'" + "x".repeat(32 * 1024) + "'");
    assertThat(owner.owned()).isZero();
  }

  private void expect(int status, Refusal reason, String field) {
    Answer answer = registers("{'name':'ubuntu'," + field + "}");
    assertThat(answer.status()).isEqualTo(status);
    answer.isRefusedFor(reason);
  }

  private Answer registers(String body) {
    return owner.asks("POST /v2/images").body(body).send();
  }

  private Answer registersUnder(String key) {
    return owner
        .asks("POST /v2/images")
        .header("idempotency-key", key)
        .body("{'name':'ubuntu'}")
        .send();
  }

  private Answer registersFor(Project operator) {
    return operator
        .asks("POST /v2/images")
        .claim("scope", "image.admin")
        .body("{'name':'golden','owner':'%s'}", owner)
        .send();
  }
}
