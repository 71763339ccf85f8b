package io.imageshare.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a project calls others: an address book of its own.
 *
 * @param byProject the names that it has given, at most {@value #MAX_NAMES}
 */
public record ProjectNames(Map<ProjectId, String> byProject, long edition)
    implements Kept<ProjectNames> {
  /** The most projects that have a name: what one item of the table has room for. */
  public static final int MAX_NAMES = 1_000;

  /** The most characters of a name. */
  public static final int MAX_LENGTH = 64;

  /** Those of a project that has named none. */
  public static final ProjectNames NONE = new ProjectNames(Map.of(), 0);

  public ProjectNames {
    byProject = Map.copyOf(byProject);
  }

  @Override
  public boolean saySameAs(ProjectNames other) {
    return byProject.equals(other.byProject);
  }

  @Override
  public Optional<Refusal> excess() {
    return byProject.size() > MAX_NAMES ? Optional.of(Refusal.TOO_MANY_NAMES) : Optional.empty();
  }

  /** The same with that name for the project. */
  public ProjectNames with(ProjectId project, String name) {
    Map<ProjectId, String> changed = new HashMap<>(byProject);
    changed.put(project, name);
    return new ProjectNames(changed, edition + 1);
  }

  /** The same without a name for the project. */
  public ProjectNames without(ProjectId project) {
    Map<ProjectId, String> changed = new HashMap<>(byProject);
    changed.remove(project);
    return new ProjectNames(changed, edition + 1);
  }
}
