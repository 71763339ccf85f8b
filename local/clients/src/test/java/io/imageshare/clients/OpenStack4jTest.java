package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openstack4j.api.Builders;
import org.openstack4j.api.exceptions.ClientResponseException;
import org.openstack4j.api.image.v2.ImageService;
import org.openstack4j.model.common.ActionResponse;
import org.openstack4j.model.image.v2.ContainerFormat;
import org.openstack4j.model.image.v2.DiskFormat;
import org.openstack4j.model.image.v2.Image;
import org.openstack4j.model.image.v2.Image.ImageStatus;
import org.openstack4j.model.image.v2.Image.ImageVisibility;
import org.openstack4j.model.image.v2.Member;
import org.openstack4j.model.image.v2.Member.MemberStatus;

@DisplayName("openstack4j")
class OpenStack4jTest {
  private static RunningService service;
  private static OpenStackUser owner;
  private static OpenStackUser recipient;
  private static OpenStackUser stranger;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    owner = OpenStackUser.signsIn(service, "olivia");
    recipient = OpenStackUser.signsIn(service, "ravi");
    stranger = OpenStackUser.signsIn(service, "compute");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @DisplayName("the owner registers and deletes an image")
  void registers() {
    Image image =
        owner
            .images()
            .create(
                Builders.imageV2()
                    .name("ubuntu")
                    .diskFormat(DiskFormat.QCOW2)
                    .containerFormat(ContainerFormat.BARE)
                    .minDisk(10L)
                    .tags(List.of("lts"))
                    .build());
    assertThat(image.getStatus()).isEqualTo(ImageStatus.ACTIVE);
    assertThat(image.getVisibility()).isEqualTo(ImageVisibility.PRIVATE);
    assertThat(image.getOwner()).isEqualTo(owner.project());

    assertThat(owner.images().delete(image.getId()).isSuccess()).isTrue();
    assertThat(owner.images().get(image.getId())).isNull();
  }

  @Test
  @DisplayName("an offer is accepted, rejected, accepted again and revoked")
  void offerAndAnswers() {
    String image = owner.registers("ubuntu");

    Member offer = owner.images().createMember(image, recipient.project());
    assertThat(offer.getStatus()).isEqualTo(MemberStatus.PENDING);
    assertThat(offer.getCreatedAt()).isNotNull();
    assertThat(shared(recipient, "pending")).contains(image);
    assertThat(shared(recipient, "accepted")).doesNotContain(image);
    assertThat(shared(stranger, "all")).doesNotContain(image);

    for (MemberStatus answer :
        List.of(MemberStatus.ACCEPTED, MemberStatus.REJECTED, MemberStatus.ACCEPTED)) {
      Member member = recipient.images().updateMember(image, recipient.project(), answer);
      assertThat(member.getStatus()).isEqualTo(answer);
      assertThat(shared(recipient, answer.value())).contains(image);
    }
    assertThat(owner.images().listMembers(image))
        .extracting(Member::getMemberId, Member::getStatus)
        .containsExactly(tuple(recipient.project(), MemberStatus.ACCEPTED));

    assertThat(owner.images().deleteMember(image, recipient.project()).isSuccess()).isTrue();
    assertThat(shared(recipient, "all")).doesNotContain(image);
    assertThat(recipient.images().get(image)).isNull();
    assertThat(owner.images().listMembers(image)).isEmpty();
  }

  @Test
  @DisplayName("each is told what is refused")
  void refusals() {
    String image = owner.registers("ubuntu");
    owner.images().createMember(image, recipient.project());

    refuses(409, "already shared", () -> offer(owner, image, recipient.project()));
    refuses(403, "its own owner", () -> offer(owner, image, owner.project()));
    refuses(403, "Only the recipient", () -> accept(owner, image));
    refuses(403, "Only its owner shares", () -> offer(recipient, image, stranger.project()));

    ActionResponse stop = recipient.images().deleteMember(image, recipient.project());
    assertThat(stop.getCode()).isEqualTo(403);
    assertThat(stop.getFault()).contains("Only its owner stops");

    // Whatever is answered with 404 is null for openstack4j.
    assertThat(stranger.images().get(image)).isNull();
    assertThat(stranger.images().createMember(image, stranger.project())).isNull();
    assertThat(stranger.images().getMember(image, recipient.project())).isNull();
  }

  private static void offer(OpenStackUser user, String image, String project) {
    ImageService images = user.images();
    images.createMember(image, project);
  }

  private static void accept(OpenStackUser user, String image) {
    user.images().updateMember(image, recipient.project(), MemberStatus.ACCEPTED);
  }

  private static void refuses(int status, String words, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ClientResponseException.class,
            refused -> assertThat(refused.getStatus()).isEqualTo(status))
        .hasMessageContaining(words);
  }

  private static List<String> shared(OpenStackUser user, String status) {
    return user
        .images()
        .list(Map.of("visibility", "shared", "member_status", status, "limit", "1000"))
        .stream()
        .map(Image::getId)
        .toList();
  }
}
