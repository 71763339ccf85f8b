package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipient's side (R9 to R18). */
class ReceivingTest extends Rules {
  @Test
  @DisplayName("R9: a project receives any number of images, and lists them newest first by pages")
  void anyNumber() {
    List<ImageId> images = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Project each = cloud.project();
      List<ImageId> own = Stream.generate(() -> each.registers("system_disk")).limit(50).toList();
      each.job(each.shares(own, List.of(recipient)));
      images.addAll(own);
    }
    Collections.reverse(images);

    assertThat(recipient.received("pending")).isEqualTo(images);
    for (int start = 0; start < 300; start += 100) {
      Answer batch = recipient.answers(images.subList(start, start + 100), "accepted");
      assertThat(recipient.job(batch).text("status")).isEqualTo("SUCCESS");
    }
    assertThat(recipient.images("limit=1000")).isEqualTo(images);
    assertThat(recipient.images()).isEqualTo(images.subList(0, 25));
    assertThat(recipient.images("limit=7&marker=" + images.get(24)))
        .isEqualTo(images.subList(25, 32));
    assertThat(recipient.count("accepted")).isEqualTo(300);
  }

  @Test
  @DisplayName("R10: a share is seen in its own region only")
  void oneRegion() {
    Cloud elsewhere = cloud.with("IMAGESHARE_REGION", "eu-test-2");
    ImageId image = sharedImage();
    recipient.accepts(image).succeeds();

    assertThat(recipient.at(elsewhere).images()).isEmpty();
    assertThat(recipient.at(elsewhere).received("all")).isEmpty();
    nobodySees(image, recipient.at(elsewhere));
    recipient.at(elsewhere).mayUse(image, "create_server").deniesFor(Refusal.IMAGE_NOT_FOUND);
    bothSee(image, owner, recipient, "accepted");
  }

  @Test
  @DisplayName("R10: a token for another region is refused")
  void tokenOfAnotherRegion() {
    recipient
        .asks("GET /v2/images")
        .claim("region", "eu-test-2")
        .send()
        .isRefusedFor(Refusal.REGION_NOT_ENTITLED);
  }

  @Test
  @DisplayName("R10: a share is seen in every availability zone of its region")
  void everyZone() {
    ImageId image = sharedImage();
    recipient.accepts(image).succeeds();

    for (String zone : List.of("eu-test-1a", "eu-test-1b", "eu-test-1c")) {
      recipient
          .asks("POST /v1/images/{image_id}/access", image)
          .body("{'action':'create_server','region':'eu-test-1','availability_zone':'%s'}", zone)
          .send()
          .allows();
    }
  }

  @Test
  @DisplayName("R10: a user with several projects sees for each what was shared with that one")
  void severalProjects() {
    Project other = cloud.project();
    ImageId forOne = sharedImage();
    ImageId forOther = owner.registers("system_disk");
    owner.shares(forOther, other).succeeds();
    String projects = recipient + " " + other;

    for (Project chosen : List.of(recipient, other)) {
      Answer list =
          recipient
              .asks("GET /v1/shares/received")
              .without("project_id")
              .claim("projects", projects)
              .header("x-project-id", chosen.id())
              .send()
              .succeeds();
      ImageId image = chosen.equals(recipient) ? forOne : forOther;
      assertThat(list.json().path("shares")).hasSize(1);
      assertThat(list.body()).contains(image.value()).contains(chosen.id());
    }
  }

  @Test
  @DisplayName("R10: the token has to entitle to the project that the caller chooses")
  void notEntitled() {
    recipient
        .asks("GET /v1/shares/received")
        .header("x-project-id", owner.id())
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);
    recipient
        .asks("GET /v1/shares/received")
        .without("project_id")
        .claim("projects", recipient + " " + owner)
        .send()
        .isRefusedFor(Refusal.NO_PROJECT);
    recipient
        .asks("PUT /v1/cloudimages/members")
        .body(
            "{'images':['%s'],'project_id':'%s','status':'accepted'}",
            sharedImage(), cloud.project())
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);
  }

  @Test
  @DisplayName("R11: a new share is pending: counted and listed as such, but not in the image list")
  void pending() {
    ImageId image = sharedImage();

    bothSee(image, owner, recipient, "pending");
    assertThat(recipient.images()).isEmpty();
    assertThat(recipient.images("member_status=pending")).containsExactly(image);
    assertThat(recipient.count("pending")).isEqualTo(1);
    assertThat(recipient.count("accepted")).isZero();
    Answer read = recipient.sees(image).succeeds();
    assertThat(read.text("owner")).isEqualTo(owner.id());
  }

  @Test
  @DisplayName("R12: the recipient accepts or rejects one, several or all")
  void answers() {
    List<ImageId> images = Stream.generate(this::sharedImage).limit(6).toList();

    recipient.accepts(images.get(0)).succeeds();
    recipient.rejects(images.get(1)).succeeds();
    recipient.job(recipient.answers(images.subList(2, 4), "rejected"));
    bothSee(images.get(0), owner, recipient, "accepted");
    bothSee(images.get(1), owner, recipient, "rejected");
    bothSee(images.get(2), owner, recipient, "rejected");
    bothSee(images.get(4), owner, recipient, "pending");

    Answer job = recipient.job(recipient.answers(images, "accepted"));
    assertThat(job.text("status")).isEqualTo("SUCCESS");
    images.forEach(image -> bothSee(image, owner, recipient, "accepted"));
    assertThat(recipient.images("visibility=shared&member_status=accepted")).hasSize(6);
    assertThat(recipient.count("pending")).isZero();
  }

  @Test
  @DisplayName("R12: neither the owner nor a third project answers an offer")
  void onlyRecipientAnswers() {
    ImageId image = sharedImage();
    Project other = cloud.project();
    owner.shares(image, other).succeeds();

    for (String status : List.of("accepted", "rejected")) {
      owner.answersFor(recipient, image, status).isRefusedFor(Refusal.OWNER_CANNOT_ANSWER);
      other.answersFor(recipient, image, status).isRefusedFor(Refusal.SHARE_NOT_FOUND);
      cloud.project().answersFor(recipient, image, status).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    }
    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R12: an answer is accepted or rejected, and names no place")
  void onlyTwoAnswers() {
    ImageId image = sharedImage();

    recipient.answers(image, "pending").isRefusedFor(Refusal.INVALID_STATUS);
    recipient.answers(image, "maybe").isRefusedFor(Refusal.INVALID_STATUS);
    recipient.answers(List.of(image), "pending").isRefusedFor(Refusal.INVALID_STATUS);
    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R13: an accepted share can be rejected later, which frees the owner's quota")
  void rejectedLater() {
    Cloud smaller = cloud.with("SHARE_LIMIT", "1");
    Project second = cloud.project().at(smaller);
    ImageId image = sharedImage();
    owner.shares(image, second).succeeds();
    recipient.accepts(image).succeeds();
    second.accepts(image).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);

    recipient.rejects(image).succeeds();

    bothSee(image, owner, recipient, "rejected");
    assertThat(recipient.images()).isEmpty();
    assertThat(cloud.records().accepted(image)).isZero();
    second.accepts(image).succeeds();
  }

  @Test
  @DisplayName(
      "R14: an accepted image is replicated to one of the recipient's own in every respect")
  void replicates() {
    ImageId image = sharedImage();
    recipient.accepts(image).succeeds();

    ImageId replica = recipient.replicaOf(image);

    Answer record = recipient.sees(replica).succeeds();
    assertThat(record.text("owner")).isEqualTo(recipient.id());
    assertThat(record.text("source_image_id")).isEqualTo(image.value());
    assertThat(record.text("visibility")).isEqualTo("private");
    assertThat(recipient.owned()).isEqualTo(1);
    owner.sees(replica).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    Project third = cloud.project();
    recipient.shares(replica, third).succeeds();
    third.accepts(replica).succeeds();
    bothSee(replica, recipient, third, "accepted");
    owner.deletes(image).succeeds();
    bothSee(replica, recipient, third, "accepted");
  }

  @Test
  @DisplayName("R14: an image that isn't accepted can't be replicated")
  void notReplicated() {
    ImageId image = sharedImage();

    recipient.replicates(image).isRefusedFor(Refusal.NOT_ACCEPTED);
    recipient.rejects(image).succeeds();
    recipient.replicates(image).isRefusedFor(Refusal.NOT_ACCEPTED);
    owner.stops(image, recipient).succeeds();
    recipient.replicates(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    assertThat(recipient.owned()).isZero();
  }

  @Test
  @DisplayName("R15: shared images don't count against the private-image quota, replicas do")
  void privateQuota() {
    Cloud smaller = cloud.with("PRIVATE_IMAGE_LIMIT", "2");
    List<ImageId> images = Stream.generate(this::sharedImage).limit(5).toList();
    recipient.job(recipient.answers(images.subList(0, 4), "accepted"));
    Project here = recipient.at(smaller);
    assertThat(here.owned()).isZero();

    here.registers("system_disk");
    here.replicaOf(images.get(0));

    assertThat(here.owned()).isEqualTo(2);
    here.replicates(images.get(1)).isRefusedFor(Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
    here.asks("POST /v2/images")
        .body("{'name':'third'}")
        .send()
        .isRefusedFor(Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
    here.accepts(images.get(4)).succeeds();
    assertThat(here.owned()).isEqualTo(2);
  }

  @Test
  @DisplayName("R16: a rejected image is listed, and had by accepting it after all")
  void acceptedAfterAll() {
    ImageId image = sharedImage();
    recipient.rejects(image).succeeds();
    assertThat(recipient.received("rejected")).containsExactly(image);

    recipient.accepts(image).succeeds();

    bothSee(image, owner, recipient, "accepted");
    recipient.mayUse(image, "create_server").allows();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @DisplayName("R16: a rejected image that its owner shares again is pending once more")
  void sharedAgain(boolean batch) {
    ImageId image = sharedImage();
    recipient.rejects(image).succeeds();

    if (batch) {
      owner.job(owner.shares(List.of(image), List.of(recipient)));
    } else {
      owner.shares(image, recipient).succeeds();
    }

    bothSee(image, owner, recipient, "pending");
    assertThat(cloud.records().shares(image)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "accepted", "rejected"})
  @DisplayName("R16: once the owner has stopped sharing, the recipient can't accept")
  void notAfterStop(String state) {
    ImageId image = sharedImage();
    if (!state.equals("pending")) {
      recipient.answers(image, state).succeeds();
    }
    owner.stops(image, recipient).succeeds();

    recipient.accepts(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    Answer job = recipient.job(recipient.answers(List.of(image), "accepted"));
    assertThat(job.text("error_code")).isEqualTo(Refusal.IMAGE_NOT_FOUND.code());
    nobodySees(image, recipient);
  }

  @Test
  @DisplayName("R17: an accepted image can be used at once, by a project that owns nothing")
  void usedAtOnce() {
    ImageId image = sharedImage();
    recipient.accepts(image).succeeds();

    recipient.mayUse(image, "create_server").allows();
  }

  @Test
  @DisplayName("R18: the recipient is warned of what is pending, and of nothing else")
  void warned() {
    ImageId image = sharedImage();
    String warning = Warning.UNVERIFIED_SOURCE.sentence();

    assertThat(recipient.sees(image).header("X-Imageshare-Warning")).isEqualTo(warning);
    assertThat(recipient.sees(image, recipient).header("X-Imageshare-Warning")).isEqualTo(warning);
    assertThat(listed("member_status=pending").header("X-Imageshare-Warning")).isEqualTo(warning);
    Answer received = recipient.asks("GET /v1/shares/received").query("status=pending").send();
    assertThat(received.text("warning")).isEqualTo(warning);

    recipient.accepts(image).succeeds();
    assertThat(recipient.sees(image).headers()).doesNotContainKey("X-Imageshare-Warning");
    assertThat(listed("").headers()).doesNotContainKey("X-Imageshare-Warning");
    assertThat(owner.sees(image).headers()).doesNotContainKey("X-Imageshare-Warning");
  }

  private Answer listed(String query) {
    return recipient.asks("GET /v2/images").query(query).send().succeeds();
  }

  private ImageId sharedImage() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    return image;
  }
}
