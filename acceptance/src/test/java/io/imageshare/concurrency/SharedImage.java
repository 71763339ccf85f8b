package io.imageshare.concurrency;

import io.imageshare.domain.Action;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.histories.Model;
import io.imageshare.histories.ModelImage;
import java.util.Optional;

/**
 * One image and its shares, one request after the other, as the model of the rules has them.
 *
 * @param start how the image is at first
 */
record SharedImage(ModelImage start) implements Specification<ModelImage> {

  @Override
  public Optional<ModelImage> after(ModelImage before, Event event) {
    if (event.answer().equals(Refusal.CONCURRENT_CHANGE.code())) {
      return Optional.of(before).filter(same -> mayRunOutOfTime(event.operation().kind()));
    }
    ModelImage image = before.copy();
    String answer = answer(event.operation(), image);
    return event.isUnknown() || event.answer().equals(answer)
        ? Optional.of(image)
        : Optional.empty();
  }

  /** Requests that give up, without effect, where others have been faster until the deadline. */
  private static boolean mayRunOutOfTime(Operation.Kind kind) {
    return kind == Operation.Kind.REPLICATE || kind == Operation.Kind.DELETE;
  }

  private static String answer(Operation asked, ModelImage image) {
    Model model = new Model();
    int by = asked.by();
    int recipient = asked.recipient();
    return switch (asked.kind()) {
      case OFFER -> word(model.offer(by, image, recipient));
      case OFFER_IN_BATCH -> word(model.offer(by, image, recipient), Refusal.ALREADY_SHARED);
      case ACCEPT -> word(model.answer(by, image, recipient, ShareState.ACCEPTED));
      case REJECT -> word(model.answer(by, image, recipient, ShareState.REJECTED));
      case STOP -> word(model.stop(by, image, recipient));
      case STOP_IN_BATCH -> word(model.stop(by, image, recipient), Refusal.SHARE_NOT_FOUND);
      case DELETE -> word(model.delete(by, image));
      case REPLICATE -> word(model.replicate(by, image));
      case USE -> word(model.use(by, image, Action.CREATE_SERVER));
      case SEE_IMAGE -> record(by, image);
      case SEE_SHARE -> share(by, image, recipient);
      case SEE_SHARES -> image.isVisibleTo(by) ? Event.DONE : Refusal.IMAGE_NOT_FOUND.code();
      case ROW_OF_SHARES -> state(image, recipient);
      case ROW_OF_PENDING -> row(state(image, by).equals(ShareState.PENDING.wireName()));
      case ROW_OF_ACCEPTED -> row(state(image, by).equals(ShareState.ACCEPTED.wireName()));
      case ROW_OF_REJECTED -> row(state(image, by).equals(ShareState.REJECTED.wireName()));
      case ROW_OF_IMAGES -> row(image.isListedFor(by));
      case REGISTER, SEE_USAGE ->
          throw new IllegalArgumentException("it has nothing to do with an image: " + asked);
    };
  }

  /** Its counts are for the owner alone; both stand in one item with the image. */
  private static String record(int by, ModelImage image) {
    if (!image.isVisibleTo(by)) {
      return Refusal.IMAGE_NOT_FOUND.code();
    }
    return by == image.owner ? counts(image.shares.size(), image.accepted()) : Event.DONE;
  }

  /** How the two counts of an image read. */
  static String counts(long shares, long accepted) {
    return shares + " shares, " + accepted + " accepted";
  }

  private static String share(int by, ModelImage image, int recipient) {
    if (!image.isVisibleTo(by)) {
      return Refusal.IMAGE_NOT_FOUND.code();
    }
    boolean sees = by == image.owner || by == recipient;
    return sees && image.shares.containsKey(recipient)
        ? state(image, recipient)
        : Refusal.SHARE_NOT_FOUND.code();
  }

  private static String state(ModelImage image, int recipient) {
    ShareState state = image.deleted ? null : image.shares.get(recipient);
    return state == null ? Event.ABSENT : state.wireName();
  }

  private static String row(boolean listed) {
    return listed ? Event.DONE : Event.ABSENT;
  }

  private static String word(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse(Event.DONE);
  }

  private static String word(Optional<Refusal> refusal, Refusal nothingToDo) {
    return word(refusal.filter(reason -> reason != nothingToDo));
  }
}
