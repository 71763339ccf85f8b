package io.imageshare.concurrency;

import io.imageshare.domain.Action;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.histories.Model;
import io.imageshare.histories.ModelAccess;
import io.imageshare.histories.ModelImage;
import io.imageshare.histories.ModelRecipients;
import io.imageshare.histories.ModelShare;
import io.imageshare.histories.ModelTerms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One image and its shares, one request after the other, as the model of the rules has them.
 *
 * @param start how the image is at first
 */
record SharedImage(ModelImage start, Circumstances circumstances)
    implements Specification<ModelImage> {

  @Override
  public Stream<ModelImage> after(ModelImage before, Event event) {
    Operation asked = event.operation();
    if (event.answer().equals(Refusal.CONCURRENT_CHANGE.code())) {
      return Stream.of(before).filter(same -> mayRunOutOfTime(asked.kind()));
    }
    int first = circumstances.hours(event).min().orElseThrow();
    return circumstances
        .hours(event)
        .boxed()
        .flatMap(
            hour ->
                Stream.of(first, hour)
                    .distinct()
                    .flatMap(asking -> after(before, event, new Model(asking), hour)))
        .distinct();
  }

  private Stream<ModelImage> after(ModelImage before, Event event, Model asking, int hour) {
    return circumstances
        .answers(event)
        .flatMap(
            standing -> {
              Model model = new Model(hour);
              model.answerBefore(event.operation().recipient(), before.owner, standing);
              return after(before, event, asking, model);
            });
  }

  /** What is over at that hour stays recorded: one that goes by an earlier hour may find it. */
  private static Stream<ModelImage> after(
      ModelImage before, Event event, Model asking, Model model) {
    ModelImage image = before.copy();
    image.end(model.now());
    Map<Integer, ModelShare> over = new HashMap<>(before.shares);
    over.keySet().removeAll(image.shares.keySet());
    String answer = answer(event.operation(), asking, model, image);
    over.forEach(image.shares::putIfAbsent);
    return event.isUnknown() || event.answer().equals(answer) ? Stream.of(image) : Stream.empty();
  }

  /** Requests that give up, without effect, where others have been faster until the deadline. */
  private static boolean mayRunOutOfTime(Operation.Kind kind) {
    return kind == Operation.Kind.REPLICATE || kind == Operation.Kind.DELETE;
  }

  private static String answer(Operation asked, Model asking, Model model, ModelImage image) {
    int by = asked.by();
    int recipient = asked.recipient();
    return switch (asked.kind()) {
      case OFFER -> word(offer(asked, asking, model, image));
      case OFFER_IN_BATCH -> word(offer(asked, asking, model, image), Refusal.ALREADY_SHARED);
      case CHANGE ->
          word(
              model.change(
                  by, image, recipient, asked.terms().expiresAt(), asked.terms().answerBy()));
      case WANT -> want(asked, new ModelRecipients(model, image));
      case ACCEPT -> word(model.answer(by, image, recipient, ShareState.ACCEPTED));
      case REJECT -> word(model.answer(by, image, recipient, ShareState.REJECTED));
      case STOP -> word(model.stop(by, image, recipient));
      case STOP_IN_BATCH -> word(model.stop(by, image, recipient), Refusal.SHARE_NOT_FOUND);
      case DELETE -> word(model.delete(by, image));
      case REPLICATE -> word(model.replicate(by, image));
      case USE -> word(ModelAccess.refusal(by, image, Action.CREATE_SERVER, model.now()));
      case SEE_IMAGE -> record(by, image);
      case SEE_SHARE -> share(by, image, recipient);
      case SEE_SHARES -> image.isVisibleTo(by) ? Event.DONE : Refusal.IMAGE_NOT_FOUND.code();
      case ROW_OF_SHARES -> shown(image, recipient);
      case ROW_OF_PENDING -> row(isIn(ShareState.PENDING, image, by));
      case ROW_OF_ACCEPTED -> row(isIn(ShareState.ACCEPTED, image, by));
      case ROW_OF_REJECTED -> row(isIn(ShareState.REJECTED, image, by));
      case ROW_OF_IMAGES -> row(image.isListedFor(by));
      case REGISTER, SEE_USAGE, PASS, ASK_BEFORE, ACCEPT_BEFORE, REJECT_BEFORE ->
          throw new IllegalArgumentException("it has nothing to do with an image: " + asked);
    };
  }

  /**
   * An offer whose end has come is refused before anything is read. What is read then may be of a
   * later hour.
   */
  private static Optional<Refusal> offer(
      Operation asked, Model asking, Model model, ModelImage image) {
    return asking
        .refusal(asked.terms())
        .or(() -> model.offer(asked.by(), image, asked.recipient(), asked.terms()));
  }

  private static String want(Operation asked, ModelRecipients recipients) {
    Optional<Refusal> refusal = recipients.refusal(asked.by());
    return refusal.isPresent()
        ? word(refusal)
        : want(recipients.set(asked.recipient(), asked.terms()));
  }

  /** Whether somebody came or was changed depends on the look before it. */
  private static String want(String result) {
    return switch (result) {
      case "added", "changed" -> Event.DONE;
      default -> result.replaceFirst("^refused ", "");
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
        ? shown(image, recipient)
        : Refusal.SHARE_NOT_FOUND.code();
  }

  private static boolean isIn(ShareState state, ModelImage image, int recipient) {
    return !image.deleted && image.state(recipient) == state;
  }

  private static String shown(ModelImage image, int recipient) {
    ModelShare share = image.deleted ? null : image.shares.get(recipient);
    return share == null
        ? Event.ABSENT
        : shown(share.state().wireName(), share.terms().expiresAt(), share.terms().answerBy());
  }

  /** How a share reads. */
  static String shown(String state, int expiresAt, int answerBy) {
    return state + until(" until ", expiresAt) + until(", to be answered by ", answerBy);
  }

  private static String until(String word, int hour) {
    return hour == ModelTerms.NEVER ? "" : word + hour;
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
