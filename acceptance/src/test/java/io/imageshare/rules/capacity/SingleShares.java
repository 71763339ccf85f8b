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
        Least.of(2, 2, 6).because("a"),
        () -> at(owner).shares(image, recipient).succeeds());
    measurements.measure(
        "accept", Least.of(2, 2, 6).because("g"), () -> at(recipient).accepts(image).succeeds());
    measurements.measure(
        "reject", Least.of(2, 2, 6).because("g"), () -> at(recipient).rejects(image).succeeds());
    measurements.measure(
        "offer again after a rejection",
        Least.of(2, 2, 6).because("a, g"),
        () -> at(owner).shares(image, recipient).succeeds());
    refused(image);
    measurements.measure(
        "stop", Least.of(2, 2, 6).because("a"), () -> at(owner).stops(image, recipient).succeeds());
  }

  private void refused(ImageId image) {
    measurements.measure(
        "offer that is refused",
        Least.of(1, 2, 0).because("a"),
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
