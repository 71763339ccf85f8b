package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.store.ImageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Images and shares as long as they are in a cloud: numbers for names, a few tags. */
final class Records {
  static final Region REGION = new Region("eu-test-1");

  /** Whose lists these are: it owns every image, and is given shares of some all the same. */
  static final ProjectId PROJECT = new ProjectId("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b");

  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00.123456789Z");
  private static final long GIB = 1L << 30;
  private static final ImageDescription DESCRIPTION =
      new ImageDescription(
          "ubuntu-24.04-server",
          "qcow2",
          "bare",
          2 * GIB,
          40 * GIB,
          40,
          2048,
          List.of("ubuntu", "lts"),
          Map.of("os_distro", "ubuntu", "os_version", "24.04", "hw_firmware_type", "uefi"));

  private Records() {}

  /** The image of that number, in the order of creation. */
  static Image image(int number) {
    return Image.registered(
        id(number),
        PROJECT,
        ImageKind.SYSTEM_DISK,
        ImageStatus.ACTIVE,
        ImageSettings.PLAIN,
        false,
        DESCRIPTION,
        NOW);
  }

  /** The project's share of the image of that number. */
  static Share share(int number, ShareState state) {
    return new Share(id(number), PROJECT, state, NOW, NOW, null);
  }

  /** All of a project's images, its own and received, in every state, newest first. */
  static ImageQuery everything(int limit) {
    return new ImageQuery(
        PROJECT, true, Set.of(ShareState.values()), ImageQuery.Order.NEWEST_FIRST, null, limit);
  }

  private static ImageId id(int number) {
    return new ImageId("01900000-0000-7000-8000-%012d".formatted(number));
  }
}
