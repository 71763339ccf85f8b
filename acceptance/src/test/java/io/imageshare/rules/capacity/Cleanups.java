package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.ManyShares;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** Cleaning up after deleted images. */
final class Cleanups extends Operations {
  private static final int LISTS = 8;

  Cleanups(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    cloud.cleanUp();
    after(100, Least.of(5, 8, 201));
    after(10_000, Least.of(7, 645, 20_001));
    measurements.measure(
        "clean up where nothing is left", Least.of(1, 1, 0).because("m"), this::cleanUp);
  }

  private void after(int shares, Least least) {
    ImageId image = ofFirstList();
    new ManyShares(cloud, owner).write(image, shares);
    owner.deletes(image).succeeds();
    measurements.measure(
        String.format(Locale.ROOT, "clean up after %,d shares", shares),
        least.because("m, n"),
        this::cleanUp);
  }

  /**
   * An image whose deletion is entered in the first of the lists, which the answering thread itself
   * looks into: a list with an entry takes a call more than the others beside it.
   */
  private ImageId ofFirstList() {
    return Stream.generate(this::image)
        .filter(image -> Math.floorMod(image.hashCode(), LISTS) == 0)
        .findFirst()
        .orElseThrow();
  }

  private void cleanUp() {
    watched().cleanUp(cloud.clock().invocation(Duration.ofMinutes(15)));
  }
}
