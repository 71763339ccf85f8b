package io.imageshare.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
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
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ImageStore.CreationOutcome;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.JobStore;
import io.imageshare.store.ShareStore;
import io.imageshare.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Images, shares and jobs of a region, written at once and read by what is tested. */
public final class Records {
  public static final ProjectId OWNER = new ProjectId("owner");
  public static final ProjectId RECIPIENT = new ProjectId("recipient");
  public static final ProjectId STRANGER = new ProjectId("stranger");
  public static final Instant START = Instant.parse("2026-11-03T12:00:00.123Z");

  private static final SqliteDatabase DATABASE = SqliteDatabase.inMemory();
  private static final AtomicInteger REGIONS = new AtomicInteger();
  private static final Limits NO_LIMITS =
      new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  private static final Deadline AMPLE = () -> Duration.ofMinutes(1);
  private static final Set<String> READS =
      Set.of("standing", "list", "received", "members", "owned", "job");

  private final Stores written =
      DATABASE.of(new Region("region-" + REGIONS.incrementAndGet()), Duration.ofDays(7));
  private final Stores read = ((AroundPorts) this::answer).around(written);
  private final List<String> calls = new CopyOnWriteArrayList<>();

  /** The ID of the image that is the so manieth to be created. */
  public static ImageId id(int number) {
    return new ImageId(String.format(Locale.ROOT, "01900000-0000-7000-8000-%012x", number));
  }

  /** An active image, of so many minutes after the start. */
  public static Image image(int number, ProjectId owner, ImageDescription description) {
    return Image.registered(
        id(number),
        owner,
        ImageKind.SYSTEM_DISK,
        ImageStatus.ACTIVE,
        ImageSettings.PLAIN,
        false,
        description,
        START.plusSeconds(60L * number));
  }

  /** A description of that name alone. */
  public static ImageDescription named(String name) {
    return new ImageDescription(name, null, null, null, null, 0, 0, List.of(), Map.of());
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
    assertThat(written.images().delete(standing(image).image(), START, AMPLE))
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
            .map(to -> new Share(id(number), to, state, now, now.plusSeconds(60), null))
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
    assertThat(written.shares().commit(standing, transitions, NO_LIMITS, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }

  private Standing standing(ImageId image) {
    return written.shares().standing(image, Set.of()).orElseThrow();
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
