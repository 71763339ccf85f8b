package io.imageshare.share;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The recipients of an image, as they are read or as a call leaves them.
 *
 * @param shares with them, in the order of their IDs
 */
record Recipients(SortedMap<ProjectId, Share> shares) {

  Recipients {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  static Recipients of(Collection<Share> shares) {
    SortedMap<ProjectId, Share> sorted = new TreeMap<>();
    shares.forEach(share -> sorted.put(share.project(), share));
    return new Recipients(sorted);
  }

  /** The share of a project; null if it is no recipient. */
  @Nullable Share shareOf(ProjectId project) {
    return shares.get(project);
  }
}
