package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import io.imageshare.store.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects and images that the tests speak of. */
final class Examples {
  static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  static final Instant LATER = NOW.plusSeconds(60);
  static final ProjectId OWNER = new ProjectId("owner");
  static final ProjectId RECIPIENT = new ProjectId("recipient");
  static final Actor AS_OWNER = new Actor(OWNER, false);
  static final Actor AS_RECIPIENT = new Actor(RECIPIENT, false);
  static final Actor AS_STRANGER = new Actor(new ProjectId("stranger"), false);
  static final Actor AS_OPERATOR = new Actor(new ProjectId("operator"), true);
  static final ImageId IMAGE = id(1);

  /** Time enough for everything. */
  static final Deadline ENOUGH = () -> Duration.ofSeconds(29);

  private Examples() {}

  static ImageId id(int number) {
    return new ImageId("01900000-0000-7000-8000-%012x".formatted(number));
  }

  static ImageDescription described(String name, List<String> tags, Map<String, String> more) {
    return new ImageDescription(name, "qcow2", "bare", 7L, 8L, 1, 2, tags, more);
  }

  /** A replica of which no more is said. */
  static NewReplica replica(Optional<String> description, Optional<String> key) {
    return new NewReplica("mine", description, key, Optional.empty(), Optional.empty(), List.of());
  }

  /** The owner's active image. */
  static Image image() {
    return image(ImageStatus.ACTIVE, false);
  }

  static Image image(ImageStatus status, boolean isPublic) {
    return Image.registered(
        IMAGE,
        OWNER,
        ImageKind.SYSTEM_DISK,
        status,
        new ImageSettings(isPublic ? Visibility.PUBLIC : Visibility.PRIVATE, false, false),
        false,
        described("image", List.of("a"), Map.of("os", "linux")),
        NOW);
  }

  /** An active image of that project's. */
  static Image image(ImageId id, ProjectId owner) {
    return Image.registered(
        id,
        owner,
        ImageKind.SYSTEM_DISK,
        ImageStatus.ACTIVE,
        ImageSettings.PLAIN,
        false,
        described("image", List.of(), Map.of()),
        NOW);
  }

  static <T> Outcome<T> refusedFor(Refusal refusal) {
    return new Outcome.Refused<>(refusal);
  }
}
