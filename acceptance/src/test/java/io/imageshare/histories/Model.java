package io.imageshare.histories;

import io.imageshare.domain.Action;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the service has to do, over a list in memory: the rules R1 to R30 once more, without any
 * thought of how they are kept when many ask at once.
 *
 * <p>Whoever is refused is told by the first rule that is in the way; empty means that it is done.
 */
public final class Model {
  /** Quotas small enough to be reached by a few requests. */
  static final int PLACES = 2;

  static final int FULL_ECS_PLACES = 1;
  static final int PRIVATE_IMAGES = 4;

  private static final Optional<Refusal> DONE = Optional.empty();

  private final List<ModelImage> images = new ArrayList<>();

  List<ModelImage> images() {
    return images;
  }

  /** R15: only what a project owns counts. */
  long owned(int project) {
    return images.stream().filter(image -> !image.deleted && image.owner == project).count();
  }

  Optional<Refusal> register(int by, ImageKind kind, boolean active, boolean encrypted) {
    if (owned(by) >= PRIVATE_IMAGES) {
      return Optional.of(Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
    }
    int places = kind == ImageKind.FULL_ECS ? FULL_ECS_PLACES : PLACES;
    images.add(new ModelImage(by, kind, active, encrypted, places));
    return DONE;
  }

  /** R14. */
  public Optional<Refusal> replicate(int by, ModelImage image) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (!image.isListedFor(by)) {
      return Optional.of(Refusal.NOT_ACCEPTED);
    }
    return image.active
        ? register(by, image.kind, true, false)
        : Optional.of(Refusal.IMAGE_NOT_ACTIVE);
  }

  /** R1 to R5, R16. */
  public Optional<Refusal> offer(int by, ModelImage image, int recipient) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (by != image.owner) {
      return Optional.of(Refusal.ONLY_OWNER_SHARES);
    }
    if (recipient == image.owner) {
      return Optional.of(Refusal.SHARE_WITH_OWNER);
    }
    Optional<Refusal> unshareable = unshareable(image);
    if (unshareable.isPresent()) {
      return unshareable;
    }
    if (image.shares.getOrDefault(recipient, ShareState.REJECTED) != ShareState.REJECTED) {
      return Optional.of(Refusal.ALREADY_SHARED);
    }
    if (image.isFull()) {
      return Optional.of(Refusal.RECIPIENT_QUOTA_REACHED);
    }
    image.shares.put(recipient, ShareState.PENDING);
    return DONE;
  }

  private static Optional<Refusal> unshareable(ModelImage image) {
    if (image.encrypted) {
      return Optional.of(Refusal.ENCRYPTED_IMAGE);
    }
    return image.active ? DONE : Optional.of(Refusal.IMAGE_NOT_ACTIVE);
  }

  /** R2, R12, R13, R16. */
  public Optional<Refusal> answer(int by, ModelImage image, int recipient, ShareState answer) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    ShareState now = image.shares.get(recipient);
    if (by != recipient || now == null) {
      boolean told = by == image.owner && now != null;
      return Optional.of(told ? Refusal.OWNER_CANNOT_ANSWER : Refusal.SHARE_NOT_FOUND);
    }
    if (answer == ShareState.ACCEPTED && now != ShareState.ACCEPTED) {
      if (!image.active) {
        return Optional.of(Refusal.IMAGE_NOT_ACTIVE);
      }
      if (image.isFull()) {
        return Optional.of(Refusal.RECIPIENT_QUOTA_REACHED);
      }
    }
    image.shares.put(recipient, answer);
    return DONE;
  }

  /** R7, R26. */
  public Optional<Refusal> stop(int by, ModelImage image, int recipient) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (by != image.owner) {
      return Optional.of(Refusal.ONLY_OWNER_STOPS);
    }
    return image.shares.remove(recipient) == null ? Optional.of(Refusal.SHARE_NOT_FOUND) : DONE;
  }

  /** R7, R27. */
  public Optional<Refusal> delete(int by, ModelImage image) {
    Optional<Refusal> refusal = change(by, image);
    if (refusal.isEmpty()) {
      image.deleted = true;
    }
    return refusal;
  }

  /** The owner says that the bytes are complete. */
  Optional<Refusal> activate(int by, ModelImage image) {
    Optional<Refusal> refusal = change(by, image);
    if (refusal.isEmpty()) {
      image.active = true;
    }
    return refusal;
  }

  private static Optional<Refusal> change(int by, ModelImage image) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    return by == image.owner ? DONE : Optional.of(Refusal.ONLY_OWNER_CHANGES);
  }

  /** R19 to R25, in the image's own region. */
  public Optional<Refusal> use(int project, ModelImage image, Action action) {
    if (!image.isVisibleTo(project)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    boolean owner = project == image.owner;
    if (!image.isListedFor(project)) {
      return Optional.of(
          image.shares.get(project) == ShareState.PENDING
              ? Refusal.OFFER_PENDING
              : Refusal.OFFER_REJECTED);
    }
    if (!image.active) {
      return Optional.of(Refusal.IMAGE_NOT_ACTIVE);
    }
    boolean dataDisk = image.kind == ImageKind.DATA_DISK;
    return switch (action) {
      case CREATE_SERVER, REINSTALL_SERVER, CREATE_SAME_SERVER, CREATE_PRIVATE_IMAGE ->
          dataDisk ? Optional.of(Refusal.KIND_DOES_NOT_FIT) : DONE;
      case CREATE_DATA_DISK -> dataDisk ? DONE : Optional.of(Refusal.KIND_DOES_NOT_FIT);
      case RESTORE_DATA_DISK -> {
        if (!dataDisk) {
          yield Optional.of(Refusal.KIND_DOES_NOT_FIT);
        }
        yield owner ? DONE : Optional.of(Refusal.NEW_DISKS_ONLY);
      }
      case SHARE -> owner ? unshareable(image) : Optional.of(Refusal.ONLY_OWNER_SHARES);
    };
  }
}
