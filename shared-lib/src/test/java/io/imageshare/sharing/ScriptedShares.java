package io.imageshare.sharing;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.Transition;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Count;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Images in memory, whose commits can be told to end in any way. */
final class ScriptedShares implements ShareStore {
  private final Map<ImageId, Standing> images = new HashMap<>();
  private final Deque<Standing> reads = new ArrayDeque<>();
  private final Deque<Supplier<CommitOutcome>> script = new ArrayDeque<>();
  private final List<List<Transition>> commits = new ArrayList<>();
  private final AtomicInteger looks = new AtomicInteger();
  private Tidying tidying = Tidying.DONE;
  private int tidied;

  static ScriptedShares of(Standing... images) {
    ScriptedShares shares = new ScriptedShares();
    for (Standing image : images) {
      shares.images.put(image.image().id(), image);
    }
    return shares;
  }

  /** The next commit that has no other ending yet ends so, without being written. */
  ScriptedShares then(Supplier<CommitOutcome> ending) {
    script.add(ending);
    return this;
  }

  /** The next commit that has no other ending yet finds that instead of what was read. */
  ScriptedShares thenFinds(Standing found) {
    return then(
        () -> {
          images.put(found.image().id(), found);
          return new CommitOutcome.Overtaken(found);
        });
  }

  /** The next commit that has no other ending yet is carried out. */
  ScriptedShares thenCommits() {
    return then(CommitOutcome.Committed::new);
  }

  /** The next read that finds nothing else yet finds that. */
  ScriptedShares firstReads(Standing found) {
    reads.add(found);
    return this;
  }

  /** Tidying up ends so. */
  ScriptedShares tidying(Tidying ending) {
    tidying = ending;
    return this;
  }

  /** What was given to each commit. */
  List<List<Transition>> commits() {
    return commits;
  }

  /** How often an image was read. */
  int looks() {
    return looks.get();
  }

  /** How often something was to be tidied up. */
  int tidied() {
    return tidied;
  }

  Standing standing(ImageId image) {
    return Optional.ofNullable(images.get(image)).orElseThrow();
  }

  @Override
  public Optional<Standing> standing(
      ImageId image, Set<ProjectId> projects, Set<ProjectId> answering, Instant now) {
    looks.incrementAndGet();
    Standing first = reads.poll();
    return Optional.ofNullable(first == null ? images.get(image) : first)
        .map(
            standing -> {
              Map<ProjectId, Share> asked = new HashMap<>(standing.shares());
              asked.keySet().retainAll(projects);
              Map<ProjectId, StandingAnswer> answers = new HashMap<>(standing.answers());
              answers.keySet().retainAll(answering);
              return Standing.of(standing.image(), asked.values(), now).with(answers);
            });
  }

  @Override
  public synchronized CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Actor by, Deadline deadline) {
    commits.add(List.copyOf(transitions));
    CommitOutcome outcome =
        script.isEmpty() ? new CommitOutcome.Committed() : script.remove().get();
    if (outcome instanceof CommitOutcome.Committed) {
      images.computeIfPresent(read.image().id(), (id, standing) -> standing.after(transitions));
    }
    return outcome;
  }

  @Override
  public Noting noteUse(Share share, LocalDate day, Deadline deadline) {
    throw new UnsupportedOperationException("nothing here uses images");
  }

  @Override
  public Optional<Counts> counted(Image image, Instant now) {
    List<Share> over =
        standing(image.id()).recorded().values().stream()
            .filter(share -> share.isOver(now))
            .toList();
    return Optional.of(
        new Counts(
            image.shares() - over.size(),
            image.accepted() - over.stream().filter(Share::isAccepted).count(),
            image.counts().nextEnd()));
  }

  @Override
  public Tidying tidyUp(Image image, Ended which, Instant now, Deadline deadline) {
    tidied++;
    return tidying;
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    throw new UnsupportedOperationException("nothing here lists images");
  }

  @Override
  public Map<ShareState, Count> received(
      ProjectId project, Set<ShareState> states, int most, Instant now) {
    throw new UnsupportedOperationException("nothing here counts shares");
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit, Instant now) {
    throw new UnsupportedOperationException("nothing here lists shares");
  }
}
