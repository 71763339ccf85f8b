package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offering, answering and stopping many shares in one request. */
final class BatchesOfShares extends Operations {
  private static final String RECIPIENTS = "/v1/images/{image_id}/recipients";

  BatchesOfShares(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    batch(33, Least.of(2, 34, 136).because("a, i"), 2);
    batch(256, Least.of(7, 257, 1_048).because("a, i, j"), 12);
    recipients(33, 34, 1);
    recipients(256, 257, 3);
    answers();
  }

  private void recipients(int size, int reads, int list) {
    ImageId image = image();
    List<Project> recipients = projects(size);
    int commits = (size + 32) / 33;
    measurements.measure(
        "set " + size + " recipients of an image without any",
        Least.of(1 + commits, reads, 4 * size + 2 * commits).because("a, r"),
        () -> set(image, recipients));
    measurements.measure(
        "set " + size + " recipients that it has",
        Least.of(2, 1 + list, 0).because("a, o"),
        () -> set(image, recipients));
    measurements.measure(
        "read " + size + " recipients",
        Least.of(1, 1 + list, 0).because("o"),
        () -> at(owner).asks("GET " + RECIPIENTS, image).send().succeeds());
  }

  private void set(ImageId image, List<Project> recipients) {
    String list =
        recipients.stream().map("{'project_id':'%s'}"::formatted).collect(Collectors.joining(","));
    at(owner)
        .asks("PUT " + RECIPIENTS, image)
        .body("{'recipients':[" + list + "]}")
        .send()
        .succeeds();
  }

  private void batch(int size, Least least, int job) {
    ImageId image = image();
    List<ImageId> images = List.of(image);
    List<Project> recipients = projects(size);
    measurements.measure(
        "batch of " + size + " offers",
        least.reading(size),
        () -> at(owner).shares(images, recipients).succeeds());
    measurements.measure(
        "batch of " + size + " offers that stand already",
        Least.of(2, 1 + size, job).because("a, p"),
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
