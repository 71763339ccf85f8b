package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Replicating images as clients of the Image Management Service do. */
class CopyingImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image =
      owner.registers("data_disk", ",'min_disk':40,'tags':['ours'],'__os_type':'Linux'");

  @Test
  void theAnswerNamesAFinishedJobAndTheJobTheReplica() {
    Answer answer = copies(owner, "{'name':'replica','description':'a copy'}");

    assertThat(answer.status()).isEqualTo(200);
    Answer job = owner.job(answer);
    assertThat(job.text("job_type")).isEqualTo("imsCopyImageInRegionJob");
    assertThat(job.text("status")).isEqualTo("SUCCESS");
    assertThat(job.text("entities", "image_name")).isEqualTo("replica");
    Answer replica = owner.sees(new ImageId(job.text("entities", "image_id")));
    assertThat(replica.text("name")).isEqualTo("replica");
    assertThat(replica.text("__description")).isEqualTo("a copy");
    assertThat(replica.text("kind")).isEqualTo("data_disk");
    assertThat(replica.text("__os_type")).isEqualTo("Linux");
    assertThat(replica.json().path("min_disk").intValue()).isEqualTo(40);
    assertThat(replica.json().path("tags")).isEmpty();
  }

  @Test
  @DisplayName("R5: an encrypted image is shared by way of a replica that isn't")
  void decrypted() {
    ImageId encrypted = replica(copies(owner, "{'name':'safe','cmk_id':'key'}"));
    owner.shares(encrypted, recipient).isRefusedFor(Refusal.ENCRYPTED_IMAGE);

    ImageId decrypted = owner.replicaOf(encrypted);

    owner.shares(decrypted, recipient).succeeds();
  }

  @Test
  @DisplayName("R31: refusals have that service's statuses and codes, and leave no job behind")
  void refused() {
    expect(copies(owner, "{'description':'nameless'}"), Refusal.INVALID_NAME);
    expect(copies(owner, "{'name':'a','description':7}"), Refusal.INVALID_ATTRIBUTE);
    expect(copies(recipient, "{'name':'a'}"), Refusal.IMAGE_NOT_FOUND);
    owner.shares(image, recipient).succeeds();
    expect(copies(recipient, "{'name':'a'}"), Refusal.NOT_ACCEPTED);
    ImageId queued = owner.registers("system_disk", ",'status':'queued'");
    expect(owner.replicates(queued), Refusal.IMAGE_NOT_ACTIVE);
    Project full = owner.at(cloud.with("PRIVATE_IMAGE_LIMIT", "2"));
    expect(copies(full, "{'name':'a'}"), Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
  }

  @Test
  void anOperatorsReplicaBelongsToTheOperator() {
    Project operator = cloud.project();

    Answer answer =
        operator
            .asks("POST /v1/cloudimages/{image_id}/copy", image)
            .claim("scope", "image.admin")
            .body("{'name':'replica'}")
            .send();

    assertThat(operator.job(answer).text("entities", "image_name")).isEqualTo("replica");
    assertThat(operator.owned()).isEqualTo(1);
    cloud.records().agree();
  }

  private static void expect(Answer answer, Refusal reason) {
    assertThat(answer.status()).isEqualTo(400);
    answer.isRefusedFor(reason);
  }

  private Answer copies(Project project, String body) {
    return project.asks("POST /v1/cloudimages/{image_id}/copy", image).body(body).send();
  }

  private ImageId replica(Answer answer) {
    return new ImageId(owner.job(answer).text("entities", "image_id"));
  }
}
