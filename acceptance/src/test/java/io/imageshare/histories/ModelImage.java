package io.imageshare.histories;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An image as the model knows it. Projects are numbers. */
public final class ModelImage {
  public final int owner;
  final ImageKind kind;
  final boolean encrypted;

  /** How many projects may have accepted it (R1). */
  final int places;

  /** Whether it is active, until it is deleted. */
  boolean active;

  public boolean deleted;

  /** The share with each project that has one: what is over by its terms is none. */
  public final Map<Integer, ModelShare> shares = new TreeMap<>();

  /** What was announced; null if nothing was (R42). */
  @Nullable ModelRetirement retirement;

  /** What has happened to it (R40), which is nothing that it is. */
  final List<ModelEvent> events = new ArrayList<>();

  /** How many of its events have to be told by now. */
  int due;

  public ModelImage(int owner, ImageKind kind, boolean active, boolean encrypted, int places) {
    this.owner = owner;
    this.kind = kind;
    this.active = active;
    this.encrypted = encrypted;
    this.places = places;
  }

  /** Another image that is as this one is now. */
  public ModelImage copy() {
    ModelImage copy = new ModelImage(owner, kind, active, encrypted, places);
    copy.deleted = deleted;
    copy.retirement = retirement;
    copy.shares.putAll(shares);
    return copy;
  }

  /** Lets what is over at that hour be none. */
  public void end(int now) {
    shares.forEach(
        (recipient, share) -> {
          if (share.isOver(now)) {
            events.add(ModelEvent.over(recipient, share));
          }
        });
    shares.values().removeIf(share -> share.isOver(now));
  }

  /** Nothing of what is over is left. */
  void tidyUp() {
    due = events.size();
  }

  /** Whether a recipient makes nothing new of it at that hour (R42). */
  boolean isRetired(int now) {
    return retirement != null && retirement.hasCome(now);
  }

  /** The state of the share with a project; null if it has none. */
  public @Nullable ShareState state(int project) {
    ModelShare share = shares.get(project);
    return share == null ? null : share.state();
  }

  /** Whether the project may know of it (R30). */
  public boolean isVisibleTo(int project) {
    return !deleted && (project == owner || shares.containsKey(project));
  }

  /** Whether it is in the project's image list (R11, R12). */
  public boolean isListedFor(int project) {
    return isVisibleTo(project) && (project == owner || state(project) == ShareState.ACCEPTED);
  }

  public long accepted() {
    return shares.keySet().stream().filter(each -> state(each) == ShareState.ACCEPTED).count();
  }

  /** R5. */
  Optional<Refusal> unshareable() {
    if (encrypted) {
      return Optional.of(Refusal.ENCRYPTED_IMAGE);
    }
    return active ? Optional.empty() : Optional.of(Refusal.IMAGE_NOT_ACTIVE);
  }

  boolean isFull() {
    return accepted() >= places;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelImage image
        && image.owner == owner
        && image.active == active
        && image.deleted == deleted
        && Objects.equals(image.retirement, retirement)
        && image.shares.equals(shares);
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, active, deleted, retirement, shares);
  }

  @Override
  public String toString() {
    return deleted ? "deleted" : shares.toString();
  }
}
