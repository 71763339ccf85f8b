package io.imageshare.testkit;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.Deadline;
import io.imageshare.store.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The owner, recipients and images that the tests speak of. */
public final class Examples {
  public static final Instant NOW = Instant.parse("2026-01-31T12:00:00.123Z");
  public static final Instant LATER = NOW.plusSeconds(60);

  public static final ProjectId OWNER = new ProjectId("owner");
  public static final ProjectId RECIPIENT = new ProjectId("recipient");
  public static final ProjectId OTHER_RECIPIENT = new ProjectId("other-recipient");
  public static final ProjectId STRANGER = new ProjectId("stranger");
  public static final ProjectId OPERATOR = new ProjectId("operator");

  public static final Region HERE = new Region("eu-test-1");
  public static final Region ELSEWHERE = new Region("eu-test-2");

  public static final Retention RETENTION = new Retention(Duration.ofDays(7), Duration.ofDays(90));

  /** A user of the owner's. */
  public static final Actor BY = new Actor(OWNER, false, "olivia");

  /** A deadline that no test on any machine comes near to. */
  public static final Deadline AMPLE = () -> Duration.ofMinutes(10);

  public static final ImageId IMAGE = id(1);
  public static final ImageId OTHER_IMAGE = id(2);

  /** All that an image can be offered under. It ends {@link #LATER}, answered or not. */
  public static final Terms ALL_TERMS = new Terms(LATER, LATER, "Take it.");

  private Examples() {}

  /** A caller who acts for its own project only. */
  public static Actor member(ProjectId project) {
    return new Actor(project, false, null);
  }

  /** A caller who acts for every project. */
  public static Actor operator() {
    return new Actor(OPERATOR, true, null);
  }

  /** The ID of the image that was created as the so-manieth. */
  public static ImageId id(int number) {
    return new ImageId("01900000-0000-7000-8000-%012x".formatted(number));
  }

  public static ImageDescription named(String name) {
    return described(name, List.of(), Map.of());
  }

  public static ImageDescription described(
      String name, List<String> tags, Map<String, String> properties) {
    return new ImageDescription(name, null, null, null, null, 0, 0, tags, properties);
  }

  /** An active private image of the owner's that nobody shares. */
  public static Image image(ImageKind kind) {
    return image(IMAGE, kind);
  }

  public static Image image(ImageId id, ImageKind kind) {
    return AnImage.of(id, OWNER).kind(kind).build();
  }

  /** The same of a system disk, in that status. */
  public static Image image(ImageStatus status) {
    return AnImage.of(IMAGE, OWNER).status(status).build();
  }

  /** An image with that many shares, all of them accepted. */
  public static Image acceptedBy(long projects, ImageKind kind) {
    return AnImage.of(IMAGE, OWNER).kind(kind).counting(projects, projects).build();
  }

  /** A share of {@link #IMAGE}. */
  public static Share share(ProjectId project, ShareState state) {
    return AShare.of(IMAGE, project).in(state).build();
  }

  public static Standing unshared(Image image) {
    return Standing.of(image, List.of(), NOW);
  }

  /** The image as it stands with one more share beside those that it counts already. */
  public static Standing shared(Image image, ProjectId project, ShareState state) {
    Share share = AShare.of(image.id(), project).in(state).build();
    return unshared(image).after(List.of(new Transition(null, share)));
  }

  /** A system-disk image shared with one project. */
  public static Standing shared(ProjectId project, ShareState state) {
    return shared(image(ImageKind.SYSTEM_DISK), project, state);
  }
}
