package io.imageshare.domain;

import java.util.Objects;
import java.util.Optional;

/** What can happen to an image or one of its shares, as events tell it (R40). */
public enum EventType {
  OFFERED("share.offered"),
  ACCEPTED("share.accepted"),
  REJECTED("share.rejected"),
  /** The owner has moved its end, or the time to answer by. */
  CHANGED("share.changed"),
  STOPPED("share.stopped"),
  /** Its end has come (R34). */
  ENDED("share.ended"),
  /** Nobody has answered in time (R35). */
  LAPSED("share.lapsed"),
  IMAGE_DEACTIVATED("image.deactivated"),
  IMAGE_REACTIVATED("image.reactivated"),
  /** Its owner has announced that it retires, or has changed what was announced (R42). */
  IMAGE_RETIRING("image.retiring"),
  /** It stays, after all. */
  IMAGE_STAYING("image.staying"),
  /** It is another project's now. */
  IMAGE_GIVEN("image.given"),
  /** It is deleted, and with it the share (R27). */
  IMAGE_DELETED("image.deleted");

  private final String wireName;

  EventType(String wireName) {
    this.wireName = wireName;
  }

  /** The name in answers and records, such as {@code share.offered}. */
  public String wireName() {
    return wireName;
  }

  /** The type of that wire name, or empty if there is none. */
  public static Optional<EventType> parse(String wireName) {
    for (EventType type : values()) {
      if (type.wireName.equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** What an edit of an image comes to; empty if recipients needn't know of it. */
  public static Optional<EventType> ofEdit(Image before, Image after) {
    if (!before.owner().equals(after.owner())) {
      return Optional.of(IMAGE_GIVEN);
    }
    if (!Objects.equals(before.retirement(), after.retirement())) {
      return Optional.of(after.retirement() == null ? IMAGE_STAYING : IMAGE_RETIRING);
    }
    if (before.status() == after.status()) {
      return Optional.empty();
    }
    if (after.status() == ImageStatus.DEACTIVATED) {
      return Optional.of(IMAGE_DEACTIVATED);
    }
    return before.status() == ImageStatus.DEACTIVATED
        ? Optional.of(IMAGE_REACTIVATED)
        : Optional.empty();
  }

  /** What a transition of a share comes to that is not over yet. */
  static EventType of(Transition transition) {
    Share after = transition.after();
    if (after == null) {
      return STOPPED;
    }
    if (!transition.answersOrOffers()) {
      return CHANGED;
    }
    if (transition.offers()) {
      return OFFERED;
    }
    return after.isAccepted() ? ACCEPTED : REJECTED;
  }
}
