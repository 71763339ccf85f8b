package io.imageshare.authorization;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;

/**
 * An image and the projects that stand to it in every way that one can.
 *
 * @param image the image, or an ID that was never given to one
 * @param owner the project that it belongs to
 * @param pending a project that has not answered the offer of it
 * @param accepted a project that has accepted it
 * @param rejected a project that has rejected it
 * @param former a project that had accepted it before the owner stopped sharing it
 * @param stranger a project that never had to do with it
 * @param job a job of the owner's, empty text if it has none
 */
record Scene(
    Cloud cloud,
    ImageId image,
    Project owner,
    Project pending,
    Project accepted,
    Project rejected,
    Project former,
    Project stranger,
    String job) {

  /** An image in that state, of projects that have nothing else. */
  static Scene of(Cloud cloud, ImageState state) {
    Project owner = cloud.project();
    ImageId image =
        owner.registers("system_disk", state == ImageState.QUEUED ? ",'status':'queued'" : "");
    Scene scene =
        new Scene(
            cloud,
            image,
            owner,
            cloud.project(),
            cloud.project(),
            cloud.project(),
            cloud.project(),
            cloud.project(),
            "");
    return switch (state) {
      case PRIVATE -> scene.stopped();
      case SHARED -> scene.stopped().shared();
      case QUEUED -> scene;
      case DEACTIVATED -> scene.stopped().shared().deactivated();
      case DELETED -> scene.stopped().shared().deleted();
      case UNKNOWN -> scene.unknown();
    };
  }

  private Scene stopped() {
    owner.shares(image, former).succeeds();
    former.accepts(image).succeeds();
    owner.stops(image, former).succeeds();
    return this;
  }

  private Scene shared() {
    String made = owner.shares(List.of(image), List.of(pending, accepted, rejected)).text("job_id");
    accepted.accepts(image).succeeds();
    rejected.rejects(image).succeeds();
    return new Scene(cloud, image, owner, pending, accepted, rejected, former, stranger, made);
  }

  private Scene deactivated() {
    owner.deactivates(image).succeeds();
    return this;
  }

  private Scene deleted() {
    owner.deletes(image).succeeds();
    return this;
  }

  /** The same with an ID that differs from the image's in its last digit. */
  private Scene unknown() {
    String id = image.value();
    int last = Character.digit(id.charAt(id.length() - 1), 16);
    ImageId never =
        new ImageId(id.substring(0, id.length() - 1) + Character.forDigit(last ^ 1, 16));
    return new Scene(cloud, never, owner, pending, accepted, rejected, former, stranger, job);
  }
}
