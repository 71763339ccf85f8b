package io.imageshare.bench.cost;

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
import io.imageshare.store.Count;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageStore;
import io.imageshare.store.JobStore;
import io.imageshare.store.Leftovers;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ports that answer one request at once and at no cost: reads as the records have answered them the
 * first time, writes by taking them for done. What no measured request asks is left to the records.
 *
 * <p>A database in memory can't stand in for them: it would add its own work to that of the
 * service, and the same offer is another request once it has written the first one.
 */
final class AnsweringStores implements Stores {
  private final Stores records;
  private final FirstAnswer<Optional<Standing>> standing = new FirstAnswer<>();
  private final FirstAnswer<Page<ListedImage>> list = new FirstAnswer<>();
  private final FirstAnswer<Page<Share>> members = new FirstAnswer<>();

  AnsweringStores(Stores records) {
    this.records = records;
  }

  /** The request was answered once; from now on nothing reaches the records. */
  void repeat() {
    standing.repeat();
    list.repeat();
    members.repeat();
  }

  @Override
  public ShareStore shares() {
    return new AnsweringShares();
  }

  @Override
  public ImageStore images() {
    return new AnsweringImages();
  }

  @Override
  public JobStore jobs() {
    return new AnsweringJobs();
  }

  @Override
  public Leftovers leftovers() {
    return records.leftovers();
  }

  @Override
  public void prime() {
    records.prime();
  }

  private final class AnsweringShares implements ShareStore {
    private final CommitOutcome committed = new CommitOutcome.Committed();

    @Override
    public Optional<Standing> standing(ImageId image, Set<ProjectId> projects) {
      return standing.orAsk(() -> records.shares().standing(image, projects));
    }

    @Override
    public CommitOutcome commit(
        Standing read, List<Transition> transitions, Limits limits, Deadline deadline) {
      return committed;
    }

    @Override
    public Page<ListedImage> list(ImageQuery query) {
      return list.orAsk(() -> records.shares().list(query));
    }

    @Override
    public Map<ShareState, Count> received(ProjectId project, Set<ShareState> states, int most) {
      return records.shares().received(project, states, most);
    }

    @Override
    public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit) {
      return members.orAsk(() -> records.shares().members(image, after, limit));
    }
  }

  private final class AnsweringImages implements ImageStore {
    private final CreationOutcome created = new CreationOutcome.Created();

    @Override
    public CreationOutcome create(
        Image image,
        @Nullable Source source,
        @Nullable RepeatableRequest request,
        Limits limits,
        Deadline deadline) {
      return created;
    }

    @Override
    public EditOutcome edit(Image changed, Deadline deadline) {
      return EditOutcome.DONE;
    }

    @Override
    public EditOutcome transfer(Image read, Image changed, Limits limits, Deadline deadline) {
      return EditOutcome.DONE;
    }

    @Override
    public EditOutcome delete(Image read, Instant now, Deadline deadline) {
      return EditOutcome.DONE;
    }

    @Override
    public long owned(ProjectId project) {
      return records.images().owned(project);
    }
  }

  private final class AnsweringJobs implements JobStore {
    @Override
    public void save(Job job) {}

    @Override
    public Optional<Job> job(ProjectId project, JobId id) {
      return records.jobs().job(project, id);
    }
  }
}
