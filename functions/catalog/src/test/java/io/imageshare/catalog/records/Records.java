package io.imageshare.catalog.records;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.JobStore;
import io.imageshare.store.LostOutcomes;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records of a region, in whose way another request can get, and whose answers can be lost. */
final class Records {
  private static final SqliteDatabase DATABASE = SqliteDatabase.inMemory();
  private static final AtomicInteger REGIONS = new AtomicInteger();

  boolean jobsAreLost;

  /** As the tests arrange and see them. */
  private final Stores stores =
      DATABASE.of(new Region("region-" + REGIONS.incrementAndGet()), RETENTION);

  /** As what is tested has them. */
  private final Stores disturbed = ((AroundPorts) this::answer).around(stores);

  private final AtomicBoolean nextIsLost = new AtomicBoolean();
  private final LostOutcomes lost = new LostOutcomes(() -> nextIsLost.getAndSet(false), () -> true);
  private final Deque<Runnable> others = new ArrayDeque<>();
  private final List<Object> endings = new ArrayList<>();
  private final List<Job> saved = new ArrayList<>();

  ShareStore shares() {
    return disturbed.shares();
  }

  ImageStore images() {
    return disturbed.images();
  }

  JobStore jobs() {
    return disturbed.jobs();
  }

  void put(Image image) {
    assertThat(stores.images().create(image, null, null, Limits.DEFAULTS, AMPLE))
        .isEqualTo(new CreationOutcome.Created());
  }

  void edit(Image changed) {
    assertThat(stores.images().edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }

  void remove(ImageId image) {
    assertThat(stores.images().delete(image(image), LATER, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }

  void share(ImageId image, ProjectId project, ShareState state) {
    change(image, project, AShare.of(image, project).in(state).build());
  }

  void unshare(ImageId image, ProjectId project) {
    change(image, project, null);
  }

  private void change(ImageId image, ProjectId project, @Nullable Share share) {
    Standing standing = stores.shares().standing(image, Set.of(project), NOW).orElseThrow();
    List<Transition> change = List.of(new Transition(standing.shareOf(project), share));
    assertThat(stores.shares().commit(standing, change, Limits.DEFAULTS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }

  Optional<Image> find(ImageId image) {
    return stores.shares().standing(image, Set.of(), NOW).map(Standing::image);
  }

  Image image(ImageId image) {
    return find(image).orElseThrow();
  }

  long owned(ProjectId project) {
    return stores.images().owned(project);
  }

  /** The jobs that are kept. */
  List<Job> keptJobs() {
    return saved.stream()
        .map(job -> stores.jobs().job(job.project(), job.id()).orElseThrow())
        .toList();
  }

  /** How often what is tested has written something. */
  int writes() {
    return Collections.frequency(endings, new CreationOutcome.Created())
        + Collections.frequency(endings, EditOutcome.DONE);
  }

  /** How often another request was faster than what is tested. */
  int overtaken() {
    return Collections.frequency(endings, EditOutcome.OVERTAKEN);
  }

  /** Has another request get between the next read and the write that follows it. */
  void meanwhile(Runnable other) {
    others.add(other);
  }

  /** Has nobody hear what has become of the next write. */
  void loseNextAnswer() {
    nextIsLost.set(true);
  }

  private Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    return switch (name) {
      case "create", "edit", "transfer", "delete" ->
          lost.answer(name, arguments, () -> write(call));
      case "save" -> save(arguments, call);
      default -> call.get();
    };
  }

  private Object write(Supplier<Object> call) {
    Runnable other = others.poll();
    if (other != null) {
      other.run();
    }
    Object ending = call.get();
    endings.add(ending);
    return ending;
  }

  private Object save(List<Object> arguments, Supplier<Object> call) {
    if (jobsAreLost) {
      throw new StoreUnavailableException("lost");
    }
    Object nothing = call.get();
    saved.add((Job) arguments.get(0));
    return nothing;
  }
}
