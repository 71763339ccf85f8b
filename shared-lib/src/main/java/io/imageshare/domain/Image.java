package io.imageshare.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of a machine image that is alive: a deleted image is never read as one (R27).
 *
 * @param identity which image it is
 * @param traits what the rules go by
 * @param description what the owner says about it
 * @param counts of its shares
 * @param edition grows by one with every change of the owner's, so that no change is written over
 *     another
 * @param updated when the owner last changed it; sharing does not count as a change (Image API)
 */
public record Image(
    Identity identity,
    Traits traits,
    ImageDescription description,
    Counts counts,
    long edition,
    Instant updated) {

  /** An image that nobody shares yet. */
  public static Image registered(Identity identity, Traits traits, ImageDescription description) {
    return new Image(identity, traits, description, Counts.NONE, 1, identity.created());
  }

  /**
   * A private image of the new owner's, made of this one and independent of it from then on (R14).
   *
   * @param newEncrypted whether its bytes are encrypted, whatever those of this image are
   */
  public Image replicated(
      ImageId newId,
      ProjectId newOwner,
      boolean newEncrypted,
      ImageDescription newDescription,
      Instant now) {
    return registered(
        new Identity(newId, newOwner, id(), now),
        new Traits(kind(), ImageStatus.ACTIVE, ImageSettings.PLAIN, newEncrypted),
        newDescription);
  }

  /** This image as its owner has changed it. */
  public Image edited(
      ImageStatus newStatus,
      ImageSettings newSettings,
      ImageDescription newDescription,
      Instant now) {
    return new Image(
        identity, traits.with(newStatus, newSettings), newDescription, counts, edition + 1, now);
  }

  /**
   * This image as it belongs to another project. Its shares stay as they are; it is the same
   * edition as before, since the change of the owner is one change with what else is edited.
   */
  public Image ownedBy(ProjectId newOwner) {
    return new Image(identity.ownedBy(newOwner), traits, description, counts, edition, updated);
  }

  /** This image with other counts. */
  public Image with(Counts newCounts) {
    return new Image(identity, traits, description, newCounts, edition, updated);
  }

  /** This image after some of its shares have changed. */
  public Image after(Collection<Transition> transitions) {
    return with(
        counts.plus(
            Transition.sharesChange(transitions),
            Transition.acceptedChange(transitions),
            Transition.earliestEnd(transitions).orElse(null)));
  }

  public ImageId id() {
    return identity.id();
  }

  public ProjectId owner() {
    return identity.owner();
  }

  public @Nullable ImageId source() {
    return identity.source();
  }

  public Instant created() {
    return identity.created();
  }

  public ImageKind kind() {
    return traits.kind();
  }

  public ImageStatus status() {
    return traits.status();
  }

  public ImageSettings settings() {
    return traits.settings();
  }

  public boolean encrypted() {
    return traits.encrypted();
  }

  public long shares() {
    return counts.shares();
  }

  public long accepted() {
    return counts.accepted();
  }

  /**
   * Why nobody can use the image as it is, offer it or make another one of it, its owner included;
   * empty if it is active.
   */
  public Optional<Refusal> refusalToUse() {
    return switch (status()) {
      case QUEUED, SAVING -> Optional.of(Refusal.IMAGE_NOT_ACTIVE);
      case ACTIVE -> Optional.empty();
      case DEACTIVATED -> Optional.of(Refusal.IMAGE_DEACTIVATED);
    };
  }

  /** Whether its making is at an end, be it in use or out of use for a while (R33). */
  public boolean isMade() {
    return status() == ImageStatus.ACTIVE || status() == ImageStatus.DEACTIVATED;
  }

  /** Whether an operator offers it to everybody, which makes sharing pointless (R5). */
  public boolean isPublic() {
    return settings().declared() == Visibility.PUBLIC;
  }

  /** From when on recipients make nothing new of it; null if nothing is announced (R42). */
  public @Nullable Retirement retirement() {
    return settings().retirement();
  }

  /** Whether recipients make nothing new of it any more (R42). */
  public boolean isRetired(Instant now) {
    Retirement retirement = retirement();
    return retirement != null && retirement.hasCome(now);
  }

  /** Whether deleting it is forbidden. */
  public boolean isProtected() {
    return settings().isProtected();
  }

  /**
   * How the image shows: as it was declared, but shared while at least one project has a share of
   * it, in whatever state.
   */
  public Visibility visibility() {
    return settings().declared() == Visibility.PRIVATE && shares() > 0
        ? Visibility.SHARED
        : settings().declared();
  }
}
