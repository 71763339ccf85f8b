package io.imageshare.testkit;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Identity;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Traits;
import io.imageshare.domain.Visibility;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An image as a test needs it: the active, private image of a system disk, named {@code image},
 * registered at {@link Examples#NOW} and shared with nobody, unless it is said otherwise.
 */
public final class AnImage {
  private final ImageId id;
  private final ProjectId owner;
  private ImageKind kind = ImageKind.SYSTEM_DISK;
  private ImageStatus status = ImageStatus.ACTIVE;
  private ImageSettings settings = ImageSettings.PLAIN;
  private boolean encrypted;
  private ImageDescription description = Examples.named("image");
  private @Nullable ImageId source;
  private long shares;
  private long accepted;
  private @Nullable Instant nextEnd;
  private long edition = 1;
  private Instant created = Examples.NOW;
  private Instant updated = Examples.NOW;

  private AnImage(ImageId id, ProjectId owner) {
    this.id = id;
    this.owner = owner;
  }

  public static AnImage of(ImageId id, ProjectId owner) {
    return new AnImage(id, owner);
  }

  public AnImage kind(ImageKind chosen) {
    kind = chosen;
    return this;
  }

  public AnImage status(ImageStatus chosen) {
    status = chosen;
    return this;
  }

  public AnImage visibility(Visibility declared) {
    return settings(
        new ImageSettings(
            declared, settings.isHidden(), settings.isProtected(), settings.retirement()));
  }

  public AnImage isProtected(boolean chosen) {
    return settings(
        new ImageSettings(settings.declared(), settings.isHidden(), chosen, settings.retirement()));
  }

  /** Recipients make nothing new of it from then on. */
  public AnImage retiring(Instant time) {
    return settings(settings.with(new Retirement(time, null, null)));
  }

  public AnImage settings(ImageSettings chosen) {
    settings = chosen;
    return this;
  }

  public AnImage encrypted(boolean chosen) {
    encrypted = chosen;
    return this;
  }

  public AnImage named(String name) {
    return described(Examples.named(name));
  }

  public AnImage described(ImageDescription chosen) {
    description = chosen;
    return this;
  }

  public AnImage replicaOf(@Nullable ImageId image) {
    source = image;
    return this;
  }

  /** Counts so many shares, of which so many are accepted. */
  public AnImage counting(long all, long acceptedOnes) {
    shares = all;
    accepted = acceptedOnes;
    return this;
  }

  /** None of the shares is over before then. */
  public AnImage nextEnd(@Nullable Instant time) {
    nextEnd = time;
    return this;
  }

  public AnImage edition(long number) {
    edition = number;
    return this;
  }

  /** Registered then, and not changed since. */
  public AnImage at(Instant time) {
    created = time;
    return updated(time);
  }

  public AnImage updated(Instant time) {
    updated = time;
    return this;
  }

  public Image build() {
    return new Image(
        new Identity(id, owner, source, created),
        new Traits(kind, status, settings, encrypted),
        description,
        new Counts(shares, accepted, nextEnd),
        edition,
        updated);
  }
}
