package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;

/** Reading one image, share or job, and deciding on access. */
final class Reads extends Operations {

  Reads(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    ImageId image = accepted();
    images(image);
    shares(image);
    access(image);
    jobs(33, 1);
    jobs(256, 3);
    fixed();
  }

  private void images(ImageId image) {
    measurements.measure(
        "read an image, as its recipient",
        Least.of(1, 2, 0),
        () -> at(recipient).sees(image).succeeds(),
        () -> at(recipient).asks("GET /v2/images/{image_id}/file", image).send());
    measurements.measure(
        "read an image, as its owner",
        Least.of(1, 1, 0).because("a"),
        () -> at(owner).sees(image).succeeds(),
        () -> at(owner).asks("GET /v2/images/{image_id}/file", image).send(),
        () ->
            at(owner)
                .asks("GET /v2/{project_id}/images/{image_id}/tags", image)
                .path("project_id", owner)
                .send()
                .succeeds(),
        () -> at(owner).asks("PUT /v2/images/{image_id}/file", image).send(),
        () -> at(owner).asks("PUT /v2/images/{image_id}/stage", image).send(),
        () -> at(owner).asks("POST /v2/images/{image_id}/import", image).send());
  }

  private void shares(ImageId image) {
    measurements.measure(
        "read a share, as its recipient",
        Least.of(1, 2, 0),
        () -> at(recipient).sees(image, recipient).succeeds(),
        () -> seesInCloudForm(recipient, image).succeeds());
    measurements.measure(
        "read a share, as the owner",
        Least.of(1, 2, 0).because("a"),
        () -> at(owner).sees(image, recipient).succeeds(),
        () -> seesInCloudForm(owner, image).succeeds());
  }

  private Answer seesInCloudForm(Project reader, ImageId image) {
    return at(reader)
        .asks("GET /v1/{project_id}/cloudimages/{image_id}/members/{member_id}", image)
        .path("project_id", reader)
        .path("member_id", recipient)
        .send();
  }

  private void access(ImageId image) {
    measurements.measure(
        "access decision, recipient, the first of a day",
        Least.of(2, 2, 1).because("s"),
        () -> at(recipient).mayUse(image, "create_server").allows());
    measurements.measure(
        "access decision, recipient",
        Least.of(1, 2, 0),
        () -> at(recipient).mayUse(image, "create_server").allows());
    measurements.measure(
        "access decision, owner",
        Least.of(1, 1, 0).because("a"),
        () -> at(owner).mayUse(image, "create_server").allows());
  }

  private void jobs(int pairs, int units) {
    String job = owner.shares(List.of(image()), projects(pairs)).succeeds().text("job_id");
    measurements.measure(
        "read a job of " + pairs + " results",
        Least.of(1, units, 0),
        () -> read("GET /v1/cloudimages/job/{job_id}", job),
        () -> read("GET /v1/{project_id}/jobs/{job_id}", job));
  }

  private void read(String route, String job) {
    at(owner).asks(route).path("project_id", owner).path("job_id", job).send().succeeds();
  }

  private void fixed() {
    measurements.measure(
        "schemas and versions",
        Least.of(0, 0, 0),
        () -> at(owner).asks("GET /v2/schemas/{name}").path("name", "image").send().succeeds(),
        () -> at(owner).asks("GET /versions").send().succeeds(),
        () -> at(owner).asks("GET /").send(),
        () -> at(owner).asks("GET /v2").send().succeeds(),
        () -> at(owner).asks("GET /v2/").send().succeeds(),
        () -> at(owner).asks("GET /v2/info/import").send().succeeds(),
        () -> at(owner).asks("GET /v2/info/stores").send(),
        () -> at(owner).asks("GET /v2/tasks").send().succeeds(),
        () -> at(owner).asks("GET /v2/tasks/{task_id}").send(),
        () -> at(owner).asks("GET /v1/cloudimages/os_version").send().succeeds());
  }
}
