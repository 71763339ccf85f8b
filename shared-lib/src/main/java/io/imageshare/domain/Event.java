package io.imageshare.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to an image or to one of its shares (R40).
 *
 * @param image the image
 * @param imageName what it was called then
 * @param owner whose it was then, or is since it was given away
 * @param at when it happened
 * @param by whose doing it was; null if nobody's but the clock's (R34, R35)
 * @param user who of that project; null if the token didn't tell
 * @param retirement what was announced, if that is what has happened (R42)
 * @param move how the share has changed; null if it happened to the image, and so to all who have a
 *     share of it
 */
public record Event(
    EventType type,
    ImageId image,
    String imageName,
    ProjectId owner,
    Instant at,
    @Nullable ProjectId by,
    @Nullable String user,
    @Nullable Retirement retirement,
    @Nullable ShareMove move) {

  /** What has happened to the image. */
  public static Event ofImage(
      EventType type, Image image, Instant at, @Nullable ProjectId by, @Nullable String user) {
    Retirement announced = type == EventType.IMAGE_RETIRING ? image.retirement() : null;
    return new Event(
        type, image.id(), image.description().name(), image.owner(), at, by, user, announced, null);
  }

  /** What has happened to a share of the image. */
  public static Event ofShare(
      EventType type,
      Image image,
      Instant at,
      @Nullable ProjectId by,
      @Nullable String user,
      ShareMove move) {
    return new Event(
        type, image.id(), image.description().name(), image.owner(), at, by, user, null, move);
  }

  /**
   * What a transition comes to: one event, and before it that the share was over by its terms, if
   * it was.
   *
   * @param image as it was read
   * @param at when
   * @param by whose doing it is; null if nobody's but the clock's
   */
  public static List<Event> of(Transition transition, Image image, Instant at, @Nullable Actor by) {
    List<Event> events = new ArrayList<>();
    Share before = transition.before();
    boolean wasOver = before != null && before.isOver(at);
    if (before != null && wasOver) {
      events.add(over(before, image));
    }
    Share after = transition.after();
    if (after != null) {
      ShareState state = before == null || wasOver ? null : before.state();
      events.add(about(image, EventType.of(transition), at, by, ShareMove.to(after, state)));
    } else if (before != null && !wasOver) {
      ShareMove away = ShareMove.away(before, transition.reason());
      events.add(about(image, EventType.STOPPED, at, by, away));
    }
    return events;
  }

  /** That a share is over by its terms, at the moment at which it was (R34, R35). */
  public static Event over(Share share, Image image) {
    Instant end = share.end().orElseThrow();
    boolean lapsed = share.state() == ShareState.PENDING && end.equals(share.terms().answerBy());
    EventType type = lapsed ? EventType.LAPSED : EventType.ENDED;
    return about(image, type, end, null, ShareMove.away(share, null));
  }

  /** What an edit of an image comes to; empty if its recipients needn't know of it. */
  public static Optional<Event> ofEdit(Image before, Image after, Actor by) {
    return EventType.ofEdit(before, after)
        .map(type -> ofImage(type, after, after.updated(), by.project(), by.user()));
  }

  /** That an image is deleted. */
  public static Event ofDeletion(Image image, Instant at, Actor by) {
    return ofImage(EventType.IMAGE_DELETED, image, at, by.project(), by.user());
  }

  private static Event about(
      Image image, EventType type, Instant at, @Nullable Actor by, ShareMove move) {
    return ofShare(
        type, image, at, by == null ? null : by.project(), by == null ? null : by.user(), move);
  }
}
