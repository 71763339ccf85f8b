package io.imageshare.histories;

import io.imageshare.domain.Refusal;
import java.util.Optional;

/** Announcing that an image retires, and withdrawing it (R42), over the other rules. */
record ModelRetiring(Model model, ModelImage image) {
  /** The same once more changes nothing, also after its time. */
  Optional<Refusal> announce(int by, ModelRetirement wish) {
    Optional<Refusal> refusal = Model.change(by, image);
    if (refusal.isPresent()) {
      return refusal;
    }
    ModelRetirement before = image.retirement;
    boolean stays = before != null && before.at() == wish.at();
    if (wish.at() < model.now() && !stays) {
      return Optional.of(Refusal.INVALID_RETIREMENT);
    }
    if (wish.replacement() == ModelRetirement.ITSELF) {
      return Optional.of(Refusal.REPLACED_BY_ITSELF);
    }
    if (!wish.equals(before)) {
      image.retirement = wish;
      image.events.add(ModelEvent.ofImage("image.retiring", image, model.now(), wish));
    }
    return Optional.empty();
  }

  Optional<Refusal> withdraw(int by) {
    Optional<Refusal> refusal = Model.change(by, image);
    if (refusal.isEmpty() && image.retirement != null) {
      image.retirement = null;
      image.events.add(ModelEvent.ofImage("image.staying", image, model.now(), null));
    }
    return refusal;
  }
}
