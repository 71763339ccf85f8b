package io.imageshare.store;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Transitions of one image that are written together, and under which conditions.
 *
 * @param read what the transitions were decided on
 * @param transitions at least one, at most {@value ShareStore#MAX_TRANSITIONS}, one a project
 * @param limits the quotas
 * @param by whose change it is; null if it is none's but the clock's (R34, R35)
 */
public record Commit(
    Standing read, List<Transition> transitions, Limits limits, @Nullable Actor by) {

  public Commit {
    transitions = List.copyOf(transitions);
    int size = transitions.stream().mapToInt(Commit::size).sum();
    if (transitions.isEmpty() || size > ShareStore.MAX_TRANSITIONS) {
      throw new IllegalArgumentException("so many transitions: " + size);
    }
    Set<ProjectId> moved = new HashSet<>();
    for (Transition each : transitions) {
      if (!each.image().equals(read.image().id())) {
        throw new IllegalArgumentException("a transition of another image: " + each.image());
      }
      if (!moved.add(each.project())) {
        throw new IllegalArgumentException("several transitions of one project");
      }
    }
  }

  /** For how many transitions that one counts, of those that one commit takes. */
  public static int size(Transition transition) {
    return transition.after() != null && transition.movesEnd() ? 2 : 1;
  }

  /** The image as it was read. */
  public Image image() {
    return read.image();
  }

  /** Whose shares the transitions were decided on. */
  public Set<ProjectId> projects() {
    Set<ProjectId> projects = new HashSet<>(read.recorded().keySet());
    transitions.forEach(transition -> projects.add(transition.project()));
    return projects;
  }

  /** What it comes to for both sides, in the order of the transitions (R40). */
  public List<Event> events() {
    return transitions.stream()
        .flatMap(each -> Event.of(each, image(), read.at(), by).stream())
        .toList();
  }

  /** By how much the image's number of shares changes. */
  public int sharesChange() {
    return Transition.sharesChange(transitions);
  }

  /** By how much the image's number of accepted shares changes. */
  public int acceptedChange() {
    return Transition.acceptedChange(transitions);
  }

  /** When the first of the shares is over for which an end is set; empty if none is set. */
  public Optional<Instant> earliestEnd() {
    return Transition.earliestEnd(transitions.stream().filter(Transition::movesEnd).toList());
  }

  /**
   * The most accepted shares that the image may have before it (R2); empty if nothing is offered or
   * accepted, which any image allows.
   */
  public OptionalInt mostAccepted() {
    OptionalInt room = roomNeeded();
    return room.isEmpty()
        ? room
        : OptionalInt.of(limits.recipients(image().kind()) - room.getAsInt());
  }

  /** Whether something is offered, which only an active image that isn't public allows (R5). */
  public boolean needsActive() {
    return transitions.stream().anyMatch(Transition::offers);
  }

  /**
   * How far below the limit the accepted shares have to be, so that the rules allow each transition
   * after those before it: an offer needs a free place without taking it, an acceptance takes one,
   * and a stop may free one, so that none has to be free before (R2). Empty if none needs any.
   */
  private OptionalInt roomNeeded() {
    int taken = 0;
    OptionalInt needed = OptionalInt.empty();
    for (Transition transition : transitions) {
      if (transition.needsRoom()) {
        needed = OptionalInt.of(Math.max(needed.orElse(Integer.MIN_VALUE), taken + 1));
      }
      taken += Transition.acceptedChange(List.of(transition));
    }
    return needed;
  }

  /**
   * Whether it may be written on what there is: the image is alive and its owner's, is active and
   * has room where that is needed, and each share is the one from which its transition starts.
   * Where nothing has changed since it was read, stores ask less: whatever this looks at of image
   * and shares they look at, too, by conditions in DynamoDB, by {@code AsRead} in SQLite.
   *
   * @param found the image with its shares with {@link #projects()}; empty if it is deleted
   */
  public boolean fits(Optional<Standing> found) {
    return found.isPresent()
        && found.get().image().owner().equals(image().owner())
        && (!needsActive() || isOffered(found.get().image()))
        && hasRoom(found.get().image())
        && transitions.stream().allMatch(each -> starts(each, found.get()));
  }

  private static boolean isOffered(Image found) {
    return found.refusalToUse().isEmpty() && !found.isPublic();
  }

  private boolean hasRoom(Image found) {
    OptionalInt most = mostAccepted();
    return most.isEmpty() || found.accepted() <= most.getAsInt();
  }

  /**
   * A share in another state or with another end is another one, and so is one that was offered
   * anew after sharing was stopped. One that was used meanwhile can be stopped, but not be written
   * over.
   */
  private static boolean starts(Transition transition, Standing found) {
    @Nullable Share before = transition.before();
    @Nullable Share now = found.recorded().get(transition.project());
    if (before == null || now == null) {
      return before == null && now == null;
    }
    return before.state() == now.state()
        && before.created().equals(now.created())
        && before.terms().hasTimesOf(now.terms())
        && (transition.after() == null || Objects.equals(before.lastUsed(), now.lastUsed()));
  }
}
