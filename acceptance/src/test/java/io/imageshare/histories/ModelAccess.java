package io.imageshare.histories;

import io.imageshare.domain.Action;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import java.util.Optional;
import java.util.Set;

/** Who may do what with an image, in its own region: the rules R19 to R25, R42. */
public final class ModelAccess {
  private static final Optional<Refusal> ALLOWED = Optional.empty();

  private static final Set<Action> MAKES_NEW =
      Set.of(Action.CREATE_SERVER, Action.CREATE_DATA_DISK, Action.CREATE_PRIVATE_IMAGE);

  private ModelAccess() {}

  /** Why the project may not do it at that hour. */
  public static Optional<Refusal> refusal(int project, ModelImage image, Action action, int now) {
    Optional<Refusal> refusal = refusal(project, image, action);
    boolean over = project != image.owner && image.isRetired(now) && MAKES_NEW.contains(action);
    return refusal.isEmpty() && over ? Optional.of(Refusal.IMAGE_RETIRED) : refusal;
  }

  private static Optional<Refusal> refusal(int project, ModelImage image, Action action) {
    if (!image.isVisibleTo(project)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    boolean owner = project == image.owner;
    if (!image.isListedFor(project)) {
      return Optional.of(
          image.state(project) == ShareState.PENDING
              ? Refusal.OFFER_PENDING
              : Refusal.OFFER_REJECTED);
    }
    if (!image.active) {
      return Optional.of(Refusal.IMAGE_NOT_ACTIVE);
    }
    boolean dataDisk = image.kind == ImageKind.DATA_DISK;
    return switch (action) {
      case CREATE_SERVER, REINSTALL_SERVER, CREATE_SAME_SERVER, CREATE_PRIVATE_IMAGE ->
          dataDisk ? Optional.of(Refusal.KIND_DOES_NOT_FIT) : ALLOWED;
      case CREATE_DATA_DISK -> dataDisk ? ALLOWED : Optional.of(Refusal.KIND_DOES_NOT_FIT);
      case RESTORE_DATA_DISK -> {
        if (!dataDisk) {
          yield Optional.of(Refusal.KIND_DOES_NOT_FIT);
        }
        yield owner ? ALLOWED : Optional.of(Refusal.NEW_DISKS_ONLY);
      }
      case SHARE -> owner ? image.unshareable() : Optional.of(Refusal.ONLY_OWNER_SHARES);
    };
  }
}
