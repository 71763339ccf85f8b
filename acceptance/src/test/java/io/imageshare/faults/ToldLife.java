package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.local.stream.StreamDelivery;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * The life of an image.
 *
 * @param owner whose it is
 * @param recipients those to whom it is offered
 * @param records what the table's stream tells of it
 */
record ToldLife(Project owner, List<Project> recipients, List<Record> records) {
  private static final List<String> OF_OWNER =
      List.of(
          "share.offered",
          "share.offered",
          "share.offered",
          "share.accepted",
          "share.stopped",
          "image.deactivated",
          "image.reactivated",
          "image.deleted");
  private static final List<String> OF_FIRST =
      List.of(
          "share.offered",
          "share.accepted",
          "image.deactivated",
          "image.reactivated",
          "image.deleted");
  private static final List<String> OF_SECOND =
      List.of("share.offered", "image.deactivated", "image.reactivated", "image.deleted");
  private static final List<String> OF_THIRD = List.of("share.offered", "share.stopped");

  static ToldLife of(Cloud cloud) {
    Project owner = cloud.project();
    List<Project> recipients = Stream.generate(cloud::project).limit(3).toList();
    ImageId image = owner.registers("system_disk");
    recipients.forEach(recipient -> owner.shares(image, recipient).succeeds());
    recipients.get(0).accepts(image).succeeds();
    owner.stops(image, recipients.get(2)).succeeds();
    owner.asks("POST /v2/images/{image_id}/actions/deactivate", image).send().succeeds();
    owner.asks("POST /v2/images/{image_id}/actions/reactivate", image).send().succeeds();
    owner.deletes(image).succeeds();
    return new ToldLife(owner, recipients, cloud.written());
  }

  /** Hands the records over until all are taken, or none is. */
  void deliver(Cloud cloud) {
    Iterator<List<Record>> once = List.of(records).iterator();
    new StreamDelivery(() -> once.hasNext() ? once.next() : List.of(), cloud::notify).run();
  }

  /** Each event is in its feeds once. */
  void expectAllOnce() {
    assertThat(types(owner)).isEqualTo(OF_OWNER);
    assertThat(recipients.stream().map(ToldLife::types))
        .containsExactly(OF_FIRST, OF_SECOND, OF_THIRD);
    assertThat(ids()).doesNotHaveDuplicates();
  }

  /** The same, and the bus has heard of each, and of nothing else. */
  void expectAllOnce(Platform platform) {
    expectAllOnce();
    assertThat(Set.copyOf(heard(platform))).isEqualTo(Set.copyOf(ids()));
  }

  /** The IDs of all that has happened. */
  List<String> ids() {
    return fields(owner, "id");
  }

  /** The IDs of what the bus has heard of it, as often as it has. */
  List<String> heard(Platform platform) {
    return platform.heard().stream()
        .filter(event -> event.path("data").path("owner").stringValue().equals(owner.id()))
        .map(event -> event.path("id").stringValue())
        .toList();
  }

  private static List<String> types(Project project) {
    return fields(project, "type");
  }

  private static List<String> fields(Project project, String name) {
    return project
        .events("")
        .succeeds()
        .json()
        .path("events")
        .valueStream()
        .map(event -> event.path(name).stringValue())
        .toList();
  }
}
