package io.imageshare.catalog.records;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreUnavailableException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records in memory, in whose way another request can get, and whose answers can be lost. */
final class FakeRecords implements ImageStore, ShareStore, JobStore {
  final List<Job> jobs = new ArrayList<>();
  int writes;
  boolean answersAreLost;
  boolean jobsAreLost;

  private final Map<ImageId, Standing> standings = new HashMap<>();
  private final Set<ImageId> taken = new HashSet<>();
  private final Map<String, ImageId> requests = new HashMap<>();
  private final Deque<Runnable> others = new ArrayDeque<>();

  void put(Image image) {
    standings.put(image.id(), new Standing(image, Map.of()));
    taken.add(image.id());
  }

  void share(ImageId image, ProjectId project, ShareState state) {
    Standing standing = get(image);
    Share share = new Share(image, project, state, Examples.NOW, Examples.NOW, null);
    Transition transition = new Transition(standing.shareOf(project), share);
    standings.put(image, standing.after(List.of(transition)));
  }

  void unshare(ImageId image, ProjectId project) {
    Standing standing = get(image);
    Transition transition = new Transition(standing.shareOf(project), null);
    standings.put(image, standing.after(List.of(transition)));
  }

  void remove(ImageId image) {
    standings.remove(image);
  }

  Image image(ImageId image) {
    return get(image).image();
  }

  /** Has another request get between the next read and the write that follows it. */
  void meanwhile(Runnable other) {
    others.add(other);
  }

  @Override
  public CreationOutcome create(
      Image image,
      @Nullable Source source,
      @Nullable String request,
      Limits limits,
      Deadline deadline) {
    othersFirst();
    String key = image.owner() + " " + request;
    ImageId madeBefore = request == null ? null : requests.get(key);
    if (madeBefore != null) {
      return new CreationOutcome.Repeated(madeBefore);
    }
    if (source != null && !stillIs(source)) {
      return new CreationOutcome.SourceOvertaken();
    }
    if (owned(image.owner()) >= limits.privateImages()) {
      return new CreationOutcome.QuotaReached();
    }
    if (taken.contains(image.id())) {
      return new CreationOutcome.IdTaken();
    }
    writes++;
    requests.put(key, image.id());
    put(image);
    return answersAreLost ? new CreationOutcome.Unknown() : new CreationOutcome.Created();
  }

  private boolean stillIs(Source source) {
    Standing now = standings.get(source.image().id());
    Share share = source.share();
    Share found = now == null || share == null ? null : now.shareOf(share.project());
    return now != null && (share == null || (found != null && found.isAccepted()));
  }

  @Override
  public EditOutcome edit(Image changed, Deadline deadline) {
    othersFirst();
    Standing found = standings.get(changed.id());
    if (found == null || found.image().edition() != changed.edition() - 1) {
      return EditOutcome.OVERTAKEN;
    }
    writes++;
    standings.put(changed.id(), new Standing(changed, found.shares()));
    return answersAreLost ? EditOutcome.UNKNOWN : EditOutcome.DONE;
  }

  @Override
  public EditOutcome delete(Image read, Instant now, Deadline deadline) {
    othersFirst();
    Standing found = standings.get(read.id());
    if (found == null || found.image().edition() != read.edition()) {
      return EditOutcome.OVERTAKEN;
    }
    writes++;
    remove(read.id());
    return answersAreLost ? EditOutcome.UNKNOWN : EditOutcome.DONE;
  }

  @Override
  public long owned(ProjectId project) {
    return standings.values().stream().filter(each -> each.image().owner().equals(project)).count();
  }

  @Override
  public Optional<Standing> standing(ImageId image, Set<ProjectId> projects) {
    return Optional.ofNullable(standings.get(image))
        .map(
            standing -> {
              Map<ProjectId, Share> asked = new HashMap<>(standing.shares());
              asked.keySet().retainAll(projects);
              return new Standing(standing.image(), asked);
            });
  }

  @Override
  public void save(Job job) {
    if (jobsAreLost) {
      throw new StoreUnavailableException("lost");
    }
    jobs.add(job);
  }

  @Override
  public CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Deadline deadline) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Job> job(ProjectId project, JobId id) {
    throw new UnsupportedOperationException();
  }

  private Standing get(ImageId image) {
    return Optional.ofNullable(standings.get(image)).orElseThrow();
  }

  private void othersFirst() {
    Runnable other = others.poll();
    if (other != null) {
      other.run();
    }
  }
}
