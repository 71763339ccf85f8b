package io.imageshare.list;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RETENTION;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.JobStore;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Images, shares and jobs of a region, written at once and read by what is tested. */
public final class Records {
  public static final Instant START = Instant.parse("2026-11-03T12:00:00.123Z");

  private static final SqliteDatabase DATABASE = SqliteDatabase.inMemory();
  private static final AtomicInteger REGIONS = new AtomicInteger();
  private static final Limits NO_LIMITS =
      new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  private static final Set<String> READS =
      Set.of("standing", "list", "received", "members", "owned", "job");

  private final Stores written =
      DATABASE.of(new Region("region-" + REGIONS.incrementAndGet()), RETENTION);
  private final Stores read = ((AroundPorts) this::answer).around(written);
  private final List<String> calls = new CopyOnWriteArrayList<>();

  /** An active image, of so many minutes after the start. */
  public static Image image(int number, ProjectId owner, ImageDescription description) {
    return AnImage.of(id(number), owner)
        .described(description)
        .at(START.plusSeconds(60L * number))
        .build();
  }

  /** Adds the image. */
  public Records with(Image image) {
    assertThat(written.images().create(image, null, null, NO_LIMITS, AMPLE))
        .isEqualTo(new CreationOutcome.Created());
    return this;
  }

  /** Adds the job. */
  public Records with(Job job) {
    written.jobs().save(job);
    return this;
  }

  /** Deletes the image. */
  public void without(ImageId image) {
    assertThat(written.images().delete(standing(image).image(), START, BY, AMPLE))
        .isEqualTo(EditOutcome.DONE);
  }

  /** Adds images of the owner's with those numbers. */
  public Records owned(ProjectId owner, int... numbers) {
    for (int number : numbers) {
      with(image(number, owner, named("image " + number)));
    }
    return this;
  }

  /** Adds a share of the image of that number. */
  public Records shared(int number, ProjectId project, ShareState state) {
    return shared(number, List.of(project), state);
  }

  /** Adds shares of the image of that number. */
  public Records shared(int number, List<ProjectId> projects, ShareState state) {
    Instant now = START.plusSeconds(3_600);
    List<Transition> transitions =
        projects.stream()
            .map(
                to ->
                    AShare.of(id(number), to)
                        .in(state)
                        .at(now)
                        .updated(now.plusSeconds(60))
                        .build())
            .map(share -> new Transition(null, share))
            .toList();
    for (int from = 0; from < transitions.size(); from += ShareStore.MAX_TRANSITIONS) {
      int to = Math.min(from + ShareStore.MAX_TRANSITIONS, transitions.size());
      commit(transitions.subList(from, to));
    }
    return this;
  }

  private void commit(List<Transition> transitions) {
    Standing standing = standing(transitions.get(0).image());
    assertThat(written.shares().commit(standing, transitions, NO_LIMITS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }

  private Standing standing(ImageId image) {
    return written.shares().standing(image, Set.of(), NOW).orElseThrow();
  }

  /** The images with their shares. */
  public ShareStore shares() {
    return read.shares();
  }

  /** The images alone. */
  public ImageStore images() {
    return read.images();
  }

  /** The jobs. */
  public JobStore jobs() {
    return read.jobs();
  }

  /** What was asked since the last time. */
  public List<String> drain() {
    List<String> asked = List.copyOf(calls);
    calls.clear();
    return asked;
  }

  private Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    if (!READS.contains(name)) {
      throw new UnsupportedOperationException("reading changes nothing");
    }
    calls.add(arguments.get(0) instanceof ImageQuery query ? name + " " + query.limit() : name);
    return call.get();
  }
}
