package io.imageshare.domain;

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

  public static final ImageId IMAGE = new ImageId("01900000-0000-7000-8000-000000000001");
  public static final ImageId OTHER_IMAGE = new ImageId("01900000-0000-7000-8000-000000000002");

  private Examples() {}

  /** A caller who acts for its own project only. */
  public static Actor member(ProjectId project) {
    return new Actor(project, false);
  }

  /** A caller who acts for every project. */
  public static Actor operator() {
    return new Actor(OPERATOR, true);
  }

  public static ImageDescription named(String name) {
    return new ImageDescription(name, null, null, null, null, 0, 0, List.of(), Map.of());
  }

  /** An active private image of the owner's that nobody shares. */
  public static Image image(ImageKind kind) {
    return image(IMAGE, kind);
  }

  public static Image image(ImageId id, ImageKind kind) {
    return Image.registered(
        id, OWNER, kind, ImageStatus.ACTIVE, ImageSettings.PLAIN, false, named("image"), NOW);
  }

  /** An image that differs from {@link #image} in what decides whether it can be shared. */
  public static Image image(ImageStatus status, boolean isPublic, boolean encrypted) {
    return Image.registered(
        IMAGE,
        OWNER,
        ImageKind.SYSTEM_DISK,
        status,
        new ImageSettings(isPublic ? Visibility.PUBLIC : Visibility.PRIVATE, false, false),
        encrypted,
        named("image"),
        NOW);
  }

  /** An image with that many shares, all of them accepted. */
  public static Image acceptedBy(long projects, ImageKind kind) {
    return new Image(
        IMAGE,
        OWNER,
        kind,
        ImageStatus.ACTIVE,
        ImageSettings.PLAIN,
        false,
        named("image"),
        null,
        projects,
        projects,
        1,
        NOW,
        NOW);
  }

  /** A share of {@link #IMAGE}. */
  public static Share share(ProjectId project, ShareState state) {
    return new Share(IMAGE, project, state, NOW, NOW, null);
  }

  public static Standing unshared(Image image) {
    return new Standing(image, Map.of());
  }

  /** The image as it stands with one more share beside those that it counts already. */
  public static Standing shared(Image image, ProjectId project, ShareState state) {
    Share share = new Share(image.id(), project, state, NOW, NOW, null);
    return unshared(image).after(List.of(new Transition(null, share)));
  }

  /** A system-disk image shared with one project. */
  public static Standing shared(ProjectId project, ShareState state) {
    return shared(image(ImageKind.SYSTEM_DISK), project, state);
  }
}
