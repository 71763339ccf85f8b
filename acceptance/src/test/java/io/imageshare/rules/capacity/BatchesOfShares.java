package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.stream.Stream;

/** Offering, answering and stopping many shares in one request. */
final class BatchesOfShares extends Operations {

  BatchesOfShares(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    batch(33, Least.of(2, 34, 136).because("a, i"), 2);
    batch(256, Least.of(7, 257, 1_048).because("a, i, j"), 12);
    answers();
  }

  private void batch(int size, Least least, int job) {
    ImageId image = image();
    List<ImageId> images = List.of(image);
    List<Project> recipients = projects(size);
    measurements.measure(
        "batch of " + size + " offers",
        least,
        () -> at(owner).shares(images, recipients).succeeds());
    measurements.measure(
        "batch of " + size + " offers that stand already",
        Least.of(2, 1 + size, job).because("a"),
        () -> at(owner).shares(images, recipients).succeeds());
    measurements.measure(
        "batch of " + size + " stops", least, () -> at(owner).stops(images, recipients).succeeds());
  }

  private void answers() {
    List<ImageId> images = Stream.generate(this::offered).limit(33).toList();
    measurements.measure(
        "batch of 33 acceptances",
        Least.of(3, 66, 200).because("g"),
        () -> at(recipient).answers(images, "accepted").succeeds());
    measurements.measure(
        "batch of 33 rejections",
        Least.of(3, 66, 200).because("g"),
        () -> at(recipient).answers(images, "rejected").succeeds());
  }
}
