package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is asked or done.
 *
 * @param project the project that the caller acts for
 * @param admin whether the caller is an operator, who may act for every project
 * @param user who of the project it is, as the token names its subject; null if it doesn't
 */
public record Actor(ProjectId project, boolean admin, @Nullable String user) {

  /** Whether the caller may do what that project may do. */
  public boolean actsFor(ProjectId other) {
    return admin || project.equals(other);
  }
}
