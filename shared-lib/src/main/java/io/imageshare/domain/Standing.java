package io.imageshare.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An image and how some projects stand to it: all that is read before a rule is asked.
 *
 * @param image the image, alive
 * @param shares its shares with those of the projects in question that have one
 * @param over what is still recorded of shares with them that are over by their terms: no rule
 *     counts it, and an offer takes its place (R34, R35)
 * @param stopped why sharing it with them was stopped, where that was told: with those alone that
 *     have no share since (R36)
 * @param answers what some of the projects answer to offers of the image's owner before they are
 *     made, if that was asked for; whoever isn't there is asked (R37)
 * @param at the moment of which all this is
 */
public record Standing(
    Image image,
    Map<ProjectId, Share> shares,
    Map<ProjectId, Share> over,
    Map<ProjectId, String> stopped,
    Map<ProjectId, StandingAnswer> answers,
    Instant at) {

  public Standing {
    shares = Map.copyOf(shares);
    over = Map.copyOf(over);
    stopped = Map.copyOf(stopped);
    answers = Map.copyOf(answers);
  }

  /** An image and what is recorded of shares of it, of which some may be over. */
  public static Standing of(Image image, Collection<Share> recorded, Instant at) {
    return of(image, recorded, Map.of(), at);
  }

  /** The same with the reasons for which sharing was stopped. */
  public static Standing of(
      Image image, Collection<Share> recorded, Map<ProjectId, String> stopped, Instant at) {
    Map<ProjectId, Share> shares = new HashMap<>();
    Map<ProjectId, Share> over = new HashMap<>();
    recorded.forEach(share -> (share.isOver(at) ? over : shares).put(share.project(), share));
    return new Standing(image, shares, over, stopped, Map.of(), at);
  }

  /** The same with those standing answers. */
  public Standing with(Map<ProjectId, StandingAnswer> standingAnswers) {
    return new Standing(image, shares, over, stopped, standingAnswers, at);
  }

  /** The standing answer of one of the projects. */
  public StandingAnswer answerOf(ProjectId project) {
    return answers.getOrDefault(project, StandingAnswer.ASK);
  }

  /** Why sharing with the project was stopped, if that was told and it has no share since. */
  public Optional<String> reasonOfStop(ProjectId project) {
    return Optional.ofNullable(stopped.get(project)).filter(reason -> !shares.containsKey(project));
  }

  /** All that is recorded of shares with them, over or not, to be changed. */
  public Map<ProjectId, Share> recorded() {
    Map<ProjectId, Share> recorded = new HashMap<>(over);
    recorded.putAll(shares);
    return recorded;
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

  /** The same with other counts of the image. */
  public Standing with(Counts counts) {
    return new Standing(image.with(counts), shares, over, stopped, answers, at);
  }

  /** How things stand once the transitions are committed. */
  public Standing after(Collection<Transition> transitions) {
    Map<ProjectId, Share> changed = new HashMap<>(shares);
    Map<ProjectId, Share> rest = new HashMap<>(over);
    for (Transition transition : transitions) {
      Share next = transition.after();
      rest.remove(transition.project());
      if (next == null) {
        changed.remove(transition.project());
      } else {
        changed.put(transition.project(), next);
      }
    }
    return new Standing(image.after(transitions), changed, rest, stopped, answers, at);
  }
}
