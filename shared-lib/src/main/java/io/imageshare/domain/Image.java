package io.imageshare.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of a machine image that is alive: a deleted image is never read as one (R27).
 *
 * @param id its ID
 * @param owner the project it belongs to, until an operator gives it to another one
 * @param kind what it was made from
 * @param status how far its making has come
 * @param settings what its owner, or an operator, sets of it
 * @param encrypted whether its bytes are encrypted, which forbids sharing (R5)
 * @param description what the owner says about it
 * @param source the image that it is a replica of, if it is one (R14)
 * @param shares how many shares it has, in any state
 * @param accepted how many of them are accepted: these alone consume its quota (R2)
 * @param edition grows by one with every change of the owner's, so that no change is written over
 *     another
 * @param created when it was registered
 * @param updated when the owner last changed it; sharing does not count as a change (Image API)
 */
public record Image(
    ImageId id,
    ProjectId owner,
    ImageKind kind,
    ImageStatus status,
    ImageSettings settings,
    boolean encrypted,
    ImageDescription description,
    @Nullable ImageId source,
    long shares,
    long accepted,
    long edition,
    Instant created,
    Instant updated) {

  /** An image that nobody shares yet. */
  public static Image registered(
      ImageId id,
      ProjectId owner,
      ImageKind kind,
      ImageStatus status,
      ImageSettings settings,
      boolean encrypted,
      ImageDescription description,
      Instant now) {
    return new Image(
        id, owner, kind, status, settings, encrypted, description, null, 0, 0, 1, now, now);
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
    return new Image(
        newId,
        newOwner,
        kind,
        ImageStatus.ACTIVE,
        ImageSettings.PLAIN,
        newEncrypted,
        newDescription,
        id,
        0,
        0,
        1,
        now,
        now);
  }

  /** This image as its owner has changed it. */
  public Image edited(
      ImageStatus newStatus,
      ImageSettings newSettings,
      ImageDescription newDescription,
      Instant now) {
    return new Image(
        id,
        owner,
        kind,
        newStatus,
        newSettings,
        encrypted,
        newDescription,
        source,
        shares,
        accepted,
        edition + 1,
        created,
        now);
  }

  /**
   * This image as it belongs to another project. Its shares stay as they are; it is the same
   * edition as before, since the change of the owner is one change with what else is edited.
   */
  public Image ownedBy(ProjectId newOwner) {
    return new Image(
        id,
        newOwner,
        kind,
        status,
        settings,
        encrypted,
        description,
        source,
        shares,
        accepted,
        edition,
        created,
        updated);
  }

  /** This image after some of its shares have changed. */
  public Image after(Collection<Transition> transitions) {
    return new Image(
        id,
        owner,
        kind,
        status,
        settings,
        encrypted,
        description,
        source,
        shares + Transition.sharesChange(transitions),
        accepted + Transition.acceptedChange(transitions),
        edition,
        created,
        updated);
  }

  /**
   * Why nobody can use the image as it is, offer it or make another one of it, its owner included;
   * empty if it is active.
   */
  public Optional<Refusal> refusalToUse() {
    return switch (status) {
      case QUEUED, SAVING -> Optional.of(Refusal.IMAGE_NOT_ACTIVE);
      case ACTIVE -> Optional.empty();
      case DEACTIVATED -> Optional.of(Refusal.IMAGE_DEACTIVATED);
    };
  }

  /** Whether its making is at an end, be it in use or out of use for a while (R33). */
  public boolean isMade() {
    return status == ImageStatus.ACTIVE || status == ImageStatus.DEACTIVATED;
  }

  /** Whether an operator offers it to everybody, which makes sharing pointless (R5). */
  public boolean isPublic() {
    return settings.declared() == Visibility.PUBLIC;
  }

  /** Whether deleting it is forbidden. */
  public boolean isProtected() {
    return settings.isProtected();
  }

  /**
   * How the image shows: as it was declared, but shared while at least one project has a share of
   * it, in whatever state.
   */
  public Visibility visibility() {
    return settings.declared() == Visibility.PRIVATE && shares > 0
        ? Visibility.SHARED
        : settings.declared();
  }
}
