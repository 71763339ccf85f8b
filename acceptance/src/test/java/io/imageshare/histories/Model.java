package io.imageshare.histories;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.StandingAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the service has to do, over a list in memory: the rules R1 to R30, R34 to R37, R39, R40 and
 * R42 once more, without any thought of how they are kept when many ask at once.
 *
 * <p>Whoever is refused is told by the first rule that is in the way; empty means that it is done.
 */
public final class Model {
  /** Quotas small enough to be reached by a few requests. */
  static final int PLACES = 2;

  static final int FULL_ECS_PLACES = 1;
  static final int PRIVATE_IMAGES = 4;

  /** Stands for all owners that have no standing answer of their own. */
  static final int ALL_OTHERS = -1;

  private static final Optional<Refusal> DONE = Optional.empty();
  private static final String OWNER = "owner";

  private final List<ModelImage> images = new ArrayList<>();

  /** The hour. */
  private int now;

  /** By recipient and owner; {@link #ALL_OTHERS} for the default (R37). */
  private final Map<List<Integer>, StandingAnswer> answers = new HashMap<>();

  Model() {
    this(0);
  }

  /** One that begins at that hour. */
  public Model(int now) {
    this.now = now;
  }

  public int now() {
    return now;
  }

  /** Lets so many hours pass: what is over then is as if it had been stopped (R34, R35). */
  void pass(int hours) {
    now += hours;
    images.stream().filter(image -> !image.deleted).forEach(image -> image.end(now));
  }

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

  /** R14, R42. */
  public Optional<Refusal> replicate(int by, ModelImage image) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (!image.isListedFor(by)) {
      return Optional.of(Refusal.NOT_ACCEPTED);
    }
    if (!image.active) {
      return Optional.of(Refusal.IMAGE_NOT_ACTIVE);
    }
    return by != image.owner && image.isRetired(now)
        ? Optional.of(Refusal.IMAGE_RETIRED)
        : register(by, image.kind, true, false);
  }

  /** R34, R35: why nothing is offered so, to whomever. */
  public Optional<Refusal> refusal(ModelTerms terms) {
    return terms.mayFollow(ModelTerms.NONE, now) ? DONE : Optional.of(Refusal.INVALID_END);
  }

  /** R1 to R5, R16, R34 to R36. */
  public Optional<Refusal> offer(int by, ModelImage image, int recipient, ModelTerms terms) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (by != image.owner) {
      return Optional.of(Refusal.ONLY_OWNER_SHARES);
    }
    if (recipient == image.owner) {
      return Optional.of(Refusal.SHARE_WITH_OWNER);
    }
    Optional<Refusal> invalid = refusal(terms);
    if (invalid.isPresent()) {
      return invalid;
    }
    ShareState state = image.state(recipient);
    if (state != null && state != ShareState.REJECTED) {
      return Optional.of(Refusal.ALREADY_SHARED);
    }
    Optional<Refusal> unshareable = image.unshareable();
    if (unshareable.isPresent()) {
      return unshareable;
    }
    if (image.isFull()) {
      return Optional.of(Refusal.RECIPIENT_QUOTA_REACHED);
    }
    ModelShare before = image.shares.get(recipient);
    ModelShare offered = offered(image.owner, recipient, terms);
    image.shares.put(recipient, offered);
    image.events.add(ModelEvent.to("share.offered", recipient, OWNER, now, before, offered));
    return DONE;
  }

  /** R37. */
  private ModelShare offered(int owner, int recipient, ModelTerms terms) {
    StandingAnswer toOthers =
        answers.getOrDefault(List.of(recipient, ALL_OTHERS), StandingAnswer.ASK);
    return switch (answers.getOrDefault(List.of(recipient, owner), toOthers)) {
      case ASK -> new ModelShare(ShareState.PENDING, terms, false);
      case ACCEPT -> new ModelShare(ShareState.ACCEPTED, terms, true);
      case REJECT -> new ModelShare(ShareState.REJECTED, terms, true);
    };
  }

  /** R37: what was offered before stays as it is. */
  public void answerBefore(int by, int owner, StandingAnswer answer) {
    answers.put(List.of(by, owner), answer);
  }

  /** R37. */
  void askAgain(int by, int owner) {
    answers.remove(List.of(by, owner));
  }

  /** R2, R12, R13, R16. */
  public Optional<Refusal> answer(int by, ModelImage image, int recipient, ShareState answer) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    ModelShare share = image.shares.get(recipient);
    if (by != recipient || share == null) {
      boolean told = by == image.owner && share != null;
      return Optional.of(told ? Refusal.OWNER_CANNOT_ANSWER : Refusal.SHARE_NOT_FOUND);
    }
    if (answer == ShareState.ACCEPTED && share.state() != ShareState.ACCEPTED) {
      if (!image.active) {
        return Optional.of(Refusal.IMAGE_NOT_ACTIVE);
      }
      if (image.isFull()) {
        return Optional.of(Refusal.RECIPIENT_QUOTA_REACHED);
      }
    }
    if (answer != share.state()) {
      ModelShare answered = share.answered(answer);
      image.shares.put(recipient, answered);
      String type = "share." + answer.wireName();
      image.events.add(ModelEvent.to(type, recipient, "recipient", now, share, answered));
    }
    return DONE;
  }

  /** R34, R35: the owner moves the times, or takes them away. */
  public Optional<Refusal> change(
      int by, ModelImage image, int recipient, int expiresAt, int answerBy) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (by != image.owner) {
      return Optional.of(Refusal.ONLY_OWNER_SETS_TERMS);
    }
    ModelShare share = image.shares.get(recipient);
    if (share == null) {
      return Optional.of(Refusal.SHARE_NOT_FOUND);
    }
    ModelTerms terms = share.terms().until(expiresAt, answerBy);
    if (!terms.mayFollow(share.terms(), now)) {
      return Optional.of(Refusal.INVALID_END);
    }
    if (share.state() == ShareState.PENDING && terms.isAnsweredAfterItsEnd()) {
      return Optional.of(Refusal.ANSWER_AFTER_END);
    }
    if (!terms.hasTimesOf(share.terms())) {
      ModelShare changed = share.under(terms);
      image.shares.put(recipient, changed);
      image.events.add(ModelEvent.to("share.changed", recipient, OWNER, now, share, changed));
    }
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
    ModelShare share = image.shares.remove(recipient);
    if (share == null) {
      return Optional.of(Refusal.SHARE_NOT_FOUND);
    }
    image.events.add(ModelEvent.stop(recipient, now, share));
    return DONE;
  }

  /** R7, R27. */
  public Optional<Refusal> delete(int by, ModelImage image) {
    Optional<Refusal> refusal = change(by, image);
    if (refusal.isEmpty()) {
      image.deleted = true;
      image.events.add(ModelEvent.ofImage("image.deleted", image, now, null));
      image.tidyUp();
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

  /** Why the project may not change the image. */
  static Optional<Refusal> change(int by, ModelImage image) {
    if (!image.isVisibleTo(by)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    return by == image.owner ? DONE : Optional.of(Refusal.ONLY_OWNER_CHANGES);
  }
}
