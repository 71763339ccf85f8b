package io.imageshare.histories;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ShareState;
import java.util.Map;
import java.util.TreeMap;

/** An image as the model knows it. Projects are numbers. */
final class ModelImage {
  final int owner;
  final ImageKind kind;
  final boolean encrypted;

  /** How many projects may have accepted it (R1). */
  final int places;

  /** Whether it is active, until it is deleted. */
  boolean active;

  boolean deleted;

  /** The state of the share with each project that has one. */
  final Map<Integer, ShareState> shares = new TreeMap<>();

  ModelImage(int owner, ImageKind kind, boolean active, boolean encrypted, int places) {
    this.owner = owner;
    this.kind = kind;
    this.active = active;
    this.encrypted = encrypted;
    this.places = places;
  }

  /** Whether the project may know of it (R30). */
  boolean isVisibleTo(int project) {
    return !deleted && (project == owner || shares.containsKey(project));
  }

  /** Whether it is in the project's image list (R11, R12). */
  boolean isListedFor(int project) {
    return isVisibleTo(project) && (project == owner || shares.get(project) == ShareState.ACCEPTED);
  }

  long accepted() {
    return shares.values().stream().filter(ShareState.ACCEPTED::equals).count();
  }

  boolean isFull() {
    return accepted() >= places;
  }
}
