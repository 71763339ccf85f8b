package io.imageshare.histories;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ShareState;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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

  /** The state of the share with each project that has one. */
  public final Map<Integer, ShareState> shares = new TreeMap<>();

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
    copy.shares.putAll(shares);
    return copy;
  }

  /** Whether the project may know of it (R30). */
  public boolean isVisibleTo(int project) {
    return !deleted && (project == owner || shares.containsKey(project));
  }

  /** Whether it is in the project's image list (R11, R12). */
  public boolean isListedFor(int project) {
    return isVisibleTo(project) && (project == owner || shares.get(project) == ShareState.ACCEPTED);
  }

  public long accepted() {
    return shares.values().stream().filter(ShareState.ACCEPTED::equals).count();
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
        && image.shares.equals(shares);
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, active, deleted, shares);
  }

  @Override
  public String toString() {
    return deleted ? "deleted" : shares.toString();
  }
}
