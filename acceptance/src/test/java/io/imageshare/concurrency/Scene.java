package io.imageshare.concurrency;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.histories.ModelImage;
import io.imageshare.histories.ModelTerms;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who takes part in a history, and the images that it is about, which nobody shares at first.
 *
 * @param cloud the service
 * @param losing the same service, whose functions often don't hear what became of their writes
 * @param start the hour 0
 */
record Scene(
    Cloud cloud, Cloud losing, List<Project> projects, List<ImageId> images, Instant start) {
  /** Two owners, which are recipients of each other; two more recipients; one stranger to all. */
  static final int PROJECTS = 5;

  static final int OWNERS = 2;
  static final int RECIPIENTS = 4;

  /** Quotas that a few requests reach. */
  static final int PLACES = 2;

  static final int PRIVATE_IMAGES = 4;

  /** Enough for some repetitions, after which a write that nobody hears of is given up. */
  private static final int MILLISECONDS_TO_LOSE = 600;

  /** That service with quotas that a few requests reach. */
  static Cloud service(Cloud empty) {
    return empty
        .with("SHARE_LIMIT", Integer.toString(PLACES))
        .with("PRIVATE_IMAGE_LIMIT", Integer.toString(PRIVATE_IMAGES));
  }

  /** A scene of its own in that service, with one to three images. */
  static Scene in(Cloud cloud, Random random) {
    List<Project> projects = Stream.generate(cloud::project).limit(PROJECTS).toList();
    List<ImageId> images =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(place -> projects.get(owner(place)).registers("system_disk"))
            .toList();
    Cloud losing = cloud.watched(new LostWrites()).within(MILLISECONDS_TO_LOSE);
    Instant start = cloud.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    return new Scene(cloud, losing, projects, images, start);
  }

  /** The number of the project that owns the image at that place. */
  static int owner(int place) {
    return place % OWNERS;
  }

  /** The image at that place as it is at first. */
  SharedImage image(int place, Circumstances circumstances) {
    return new SharedImage(
        new ModelImage(owner(place), ImageKind.SYSTEM_DISK, true, false, PLACES), circumstances);
  }

  /** Has an hour pass. */
  void pass() {
    cloud.clock().advance(Duration.ofHours(1));
  }

  private String json(int hour) {
    return hour == ModelTerms.NEVER ? "null" : "'" + start.plus(hour, ChronoUnit.HOURS) + "'";
  }

  /** The fields of a body that say terms, each after a comma. */
  String fields(ModelTerms terms) {
    return ",'expires_at':%s,'answer_by':%s"
        .formatted(json(terms.expiresAt()), json(terms.answerBy()));
  }

  /** The hour of that text; never if it is empty. */
  int hour(String text) {
    return text.isEmpty()
        ? ModelTerms.NEVER
        : Math.toIntExact(ChronoUnit.HOURS.between(start, Instant.parse(text)));
  }

  /** The usage of the project with that number, as it is at first. */
  Usage usage(int project) {
    long owned = IntStream.range(0, images.size()).filter(place -> owner(place) == project).count();
    return new Usage((int) owned, PRIVATE_IMAGES);
  }
}
