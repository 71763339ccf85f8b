package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;

/** Offering one image to one project, answering and stopping. */
final class SingleShares extends Operations {

  SingleShares(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    ImageId image = image();
    measurements.measure(
        "offer",
        Least.of(2, 3, 6).because("a"),
        () -> at(owner).shares(image, recipient).succeeds());
    measurements.measure(
        "accept", Least.of(2, 2, 6).because("g"), () -> at(recipient).accepts(image).succeeds());
    measurements.measure(
        "reject", Least.of(2, 2, 6).because("g"), () -> at(recipient).rejects(image).succeeds());
    measurements.measure(
        "offer again after a rejection",
        Least.of(2, 3, 6).because("a, g"),
        () -> at(owner).shares(image, recipient).succeeds());
    refused(image);
    standingAnswers();
    projectNames();
    measurements.measure(
        "stop", Least.of(2, 2, 6).because("a"), () -> at(owner).stops(image, recipient).succeeds());
    withAnEnd(image());
  }

  private void withAnEnd(ImageId image) {
    measurements.measure(
        "offer with an end",
        Least.of(2, 2, 6).because("a, q"),
        () ->
            at(owner)
                .asks("POST /v2/images/{image_id}/members", image)
                .body("{'member':'%s','expires_at':'2099-01-31T12:00:00Z'}", recipient.id())
                .send()
                .succeeds());
    measurements.measure(
        "accept what has an end",
        Least.of(2, 2, 6).because("g, q"),
        () -> at(recipient).accepts(image).succeeds());
    measurements.measure(
        "move the end",
        Least.of(2, 2, 6).because("a, q"),
        () ->
            at(owner)
                .asks("PATCH /v1/shares/{image_id}/{project_id}", image)
                .path("project_id", recipient.id())
                .body("{'expires_at':'2099-02-28T12:00:00Z'}")
                .send()
                .succeeds());
    measurements.measure(
        "stop what has an end",
        Least.of(2, 2, 6).because("a, q"),
        () -> at(owner).stops(image, recipient).succeeds());
  }

  private void standingAnswers() {
    recipient.answersBefore(owner.id(), "accept").succeeds();
    measurements.measure(
        "set a standing answer, or remove one",
        Least.of(2, 1, 1).because("l"),
        () -> at(recipient).answersBefore("default", "reject").succeeds(),
        () -> at(recipient).asksAgain(owner.id()).succeeds());
    measurements.measure(
        "list the standing answers",
        Least.of(1, 1, 0),
        () -> at(recipient).standingAnswers().succeeds());
    ImageId image = image();
    measurements.measure(
        "offer that meets a standing answer",
        Least.of(2, 3, 6).because("a"),
        () -> at(owner).shares(image, recipient).succeeds());
    recipient.asksAgain("default").succeeds();
  }

  private void projectNames() {
    owner.names("another", "Another").succeeds();
    measurements.measure(
        "name a project, or take the name away",
        Least.of(2, 1, 1).because("l"),
        () -> at(owner).names(recipient.id(), "Build farm").succeeds(),
        () -> at(owner).unnames(recipient.id()).succeeds());
    measurements.measure(
        "list the names of projects", Least.of(1, 1, 0), () -> at(owner).projectNames().succeeds());
  }

  private void refused(ImageId image) {
    measurements.measure(
        "offer that is refused",
        Least.of(1, 2, 0).because("a, p"),
        () -> at(owner).shares(image, recipient).isRefusedFor(Refusal.ALREADY_SHARED));
    Project first = project();
    owner.shares(image, first).succeeds();
    first.accepts(image).succeeds();
    Project second = recipient.at(watched().with("SHARE_LIMIT", "1"));
    measurements.measure(
        "accept where there is no place",
        Least.of(1, 2, 0).because("h"),
        () -> second.accepts(image).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED));
  }
}
