package io.imageshare.testkit;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A share as a test needs it: pending since {@link Examples#NOW}, unless it is said otherwise. */
public final class AShare {
  private final ImageId image;
  private final ProjectId recipient;
  private ShareState state = ShareState.PENDING;
  private Instant created = Examples.NOW;
  private Instant updated = Examples.NOW;
  private Terms terms = Terms.NONE;
  private Reply reply = Reply.NONE;
  private @Nullable LocalDate lastUsed;

  private AShare(ImageId image, ProjectId recipient) {
    this.image = image;
    this.recipient = recipient;
  }

  public static AShare of(ImageId image, ProjectId recipient) {
    return new AShare(image, recipient);
  }

  public AShare in(ShareState chosen) {
    state = chosen;
    return this;
  }

  public AShare accepted() {
    return in(ShareState.ACCEPTED);
  }

  public AShare rejected() {
    return in(ShareState.REJECTED);
  }

  /** First offered then, and not changed since. */
  public AShare at(Instant time) {
    created = time;
    return updated(time);
  }

  public AShare updated(Instant time) {
    updated = time;
    return this;
  }

  public AShare vault(String name) {
    return saying(new Reply(name, null));
  }

  public AShare saying(Reply chosen) {
    reply = chosen;
    return this;
  }

  public AShare under(Terms chosen) {
    terms = chosen;
    return this;
  }

  /** Over from then on. */
  public AShare until(Instant time) {
    return under(Terms.NONE.until(time, null));
  }

  /** Used on that day for the last time. */
  public AShare lastUsed(LocalDate day) {
    lastUsed = day;
    return this;
  }

  public Share build() {
    return new Share(image, recipient, state, created, updated, terms, reply, lastUsed);
  }
}
