package io.imageshare.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pair of image and recipient.
 *
 * @param image the image that is shared
 * @param project the recipient
 * @param state what the recipient has answered
 * @param created when the image was first offered to the recipient, since sharing was last stopped
 * @param updated when the state last changed
 * @param terms what it was last offered under
 * @param reply what the recipient has said with its answer
 * @param lastUsed the day, in UTC, on which the recipient was last allowed to use the image; null
 *     if it never was (R43)
 */
public record Share(
    ImageId image,
    ProjectId project,
    ShareState state,
    Instant created,
    Instant updated,
    Terms terms,
    Reply reply,
    @Nullable LocalDate lastUsed) {

  /** A first offer. */
  public static Share offered(ImageId image, ProjectId project, Terms terms, Instant now) {
    return new Share(image, project, ShareState.PENDING, now, now, terms, Reply.NONE, null);
  }

  /** The same share, offered once more after it was rejected. */
  public Share offeredAgain(Terms newTerms, Instant now) {
    return new Share(
        image, project, ShareState.PENDING, created, now, newTerms, Reply.NONE, lastUsed);
  }

  /** The same share as the offer of it meets that standing answer (R37). */
  public Share meeting(StandingAnswer answer) {
    return switch (answer) {
      case ASK -> this;
      case ACCEPT -> answered(ShareState.ACCEPTED, Reply.STANDING, updated);
      case REJECT -> answered(ShareState.REJECTED, Reply.STANDING, updated);
    };
  }

  /** The same share with the recipient's answer. */
  public Share answered(ShareState answer, Reply newReply, Instant now) {
    return new Share(image, project, answer, created, now, terms, newReply, lastUsed);
  }

  /** The same share under other terms. */
  public Share under(Terms newTerms) {
    return new Share(image, project, state, created, updated, newTerms, reply, lastUsed);
  }

  /** The same share, used on that day. */
  public Share usedOn(LocalDate day) {
    return new Share(image, project, state, created, updated, terms, reply, day);
  }

  /** Whether the recipient was not allowed to use the image on that day or later. */
  public boolean isUnusedSince(LocalDate day) {
    return lastUsed == null || lastUsed.isBefore(day);
  }

  public boolean isAccepted() {
    return state == ShareState.ACCEPTED;
  }

  /** From when on it is over by its terms, as if it had been stopped; empty if never (R34, R35). */
  public Optional<Instant> end() {
    return terms.end(state);
  }

  /** Whether it is over at that moment. */
  public boolean isOver(Instant now) {
    return end().filter(end -> !now.isBefore(end)).isPresent();
  }
}
