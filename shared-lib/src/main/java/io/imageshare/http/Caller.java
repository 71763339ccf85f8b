package io.imageshare.http;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as the token tells and nothing else does.
 *
 * @param project the project that the caller has chosen; empty for a service without one
 * @param projects all projects that the token names
 * @param reads whether its roles permit reading
 * @param writes whether its roles permit changes
 * @param admin whether it is an operator, who acts for every project
 * @param asksForAll whether it may ask about any project's access to images (scope {@code
 *     image.access})
 * @param user the token's subject; null if it has none
 */
public record Caller(
    Optional<ProjectId> project,
    Set<ProjectId> projects,
    boolean reads,
    boolean writes,
    boolean admin,
    boolean asksForAll,
    @Nullable String user) {
  /** Who asks without a token. */
  public static final Caller NOBODY =
      new Caller(Optional.empty(), Set.of(), false, false, false, false, null);

  public Caller {
    projects = Set.copyOf(projects);
  }

  /** The caller on behalf of the chosen project; refused if there is none. */
  public Actor actor() {
    return new Actor(
        project.orElseThrow(() -> new RefusedException(Refusal.NO_PROJECT)), admin, user);
  }

  /**
   * The caller on behalf of a project named by the request; refused if the token doesn't entitle to
   * it (R10).
   */
  public Actor actorFor(ProjectId other) {
    if (!admin && !projects.contains(other)) {
      throw new RefusedException(Refusal.PROJECT_NOT_ENTITLED);
    }
    return new Actor(other, admin, user);
  }
}
