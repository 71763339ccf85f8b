package io.imageshare.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image and how some projects stand to it: all that is read before a rule is asked.
 *
 * @param image the image, alive
 * @param shares its shares with those of the projects in question that have one
 */
public record Standing(Image image, Map<ProjectId, Share> shares) {

  public Standing {
    shares = Map.copyOf(shares);
  }

  /** The share of one of the projects in question; null if it has none. */
  public @Nullable Share shareOf(ProjectId project) {
    return shares.get(project);
  }

  /**
   * Whether the caller may know that the image exists: the owner, a recipient in any state, an
   * operator (R30).
   */
  public boolean isVisibleTo(Actor actor) {
    return actor.actsFor(image.owner()) || shares.containsKey(actor.project());
  }

  /** How things stand once the transitions are committed. */
  public Standing after(Collection<Transition> transitions) {
    Map<ProjectId, Share> changed = new HashMap<>(shares);
    for (Transition transition : transitions) {
      Share next = transition.after();
      if (next == null) {
        changed.remove(transition.project());
      } else {
        changed.put(transition.project(), next);
      }
    }
    return new Standing(image.after(transitions), changed);
  }
}
