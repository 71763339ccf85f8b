package io.imageshare.domain;

/**
 * On whose behalf something is asked or done.
 *
 * @param project the project that the caller acts for
 * @param admin whether the caller is an operator, who may act for every project
 */
public record Actor(ProjectId project, boolean admin) {

  /** Whether the caller may do what that project may do. */
  public boolean actsFor(ProjectId other) {
    return admin || project.equals(other);
  }
}
