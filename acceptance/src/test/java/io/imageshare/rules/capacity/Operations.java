package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Operations of one kind, to be measured.
 *
 * <p>Projects have IDs as long as those of a cloud, since the bytes of records are counted.
 */
abstract class Operations {
  private static final AtomicInteger PROJECTS = new AtomicInteger();

  final Cloud cloud;
  final Measurements measurements;
  final Project owner;
  final Project recipient;
  private final Cloud watched;

  Operations(Cloud cloud, Measurements measurements) {
    this.cloud = cloud;
    this.measurements = measurements;
    this.watched = measurements.watch(cloud);
    this.owner = project();
    this.recipient = project();
  }

  /** Measures them all. */
  abstract void measure();

  /** The project, by a service whose calls are measured. */
  final Project at(Project project) {
    return project.at(watched);
  }

  /** The service whose calls are measured. */
  final Cloud watched() {
    return watched;
  }

  final Project project() {
    return cloud.project(String.format("%032x", PROJECTS.incrementAndGet()));
  }

  final List<Project> projects(int count) {
    return Stream.generate(this::project).limit(count).toList();
  }

  /** A new image of the owner's. */
  final ImageId image() {
    return owner.registers("system_disk");
  }

  /** A new image of the owner's, offered to the recipient. */
  final ImageId offered() {
    ImageId image = image();
    owner.shares(image, recipient).succeeds();
    return image;
  }

  /** A new image of the owner's that the recipient has accepted. */
  final ImageId accepted() {
    ImageId image = offered();
    recipient.accepts(image).succeeds();
    return image;
  }

  /** A new image of the owner's with so many shares. */
  final ImageId offered(int shares) {
    ImageId image = image();
    owner.job(owner.shares(List.of(image), projects(shares)));
    return image;
  }

  /** So many of these. */
  static void times(int count, Runnable made) {
    IntStream.range(0, count).forEach(each -> made.run());
  }
}
