package io.imageshare.list;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Images and shares in memory, to be read. */
public final class Records implements ShareStore {
  public static final ProjectId OWNER = new ProjectId("owner");
  public static final ProjectId RECIPIENT = new ProjectId("recipient");
  public static final ProjectId STRANGER = new ProjectId("stranger");
  public static final Instant START = Instant.parse("2026-11-03T12:00:00.123Z");

  private final Map<ImageId, Image> images = new TreeMap<>();
  private final List<Share> members = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();

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
        false,
        false,
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
    images.put(image.id(), image);
    return this;
  }

  /** Removes the image. */
  public void without(ImageId image) {
    images.remove(image);
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
    Instant now = START.plusSeconds(3_600);
    Share share = new Share(id(number), project, state, now, now.plusSeconds(60), null);
    members.add(share);
    images.computeIfPresent(
        id(number), (id, image) -> image.after(List.of(new Transition(null, share))));
    return this;
  }

  /** What was asked since the last time. */
  public List<String> drain() {
    List<String> asked = List.copyOf(calls);
    calls.clear();
    return asked;
  }

  @Override
  public Optional<Standing> standing(ImageId image, Set<ProjectId> projects) {
    note("standing");
    Map<ProjectId, Share> found = new HashMap<>();
    sharesOf(image)
        .filter(share -> projects.contains(share.project()))
        .forEach(share -> found.put(share.project(), share));
    return Optional.ofNullable(images.get(image)).map(alive -> new Standing(alive, found));
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    note("list " + query.limit());
    List<ListedImage> listed = new ArrayList<>();
    for (Image image : images.values()) {
      if (query.owned() && image.owner().equals(query.project())) {
        listed.add(new ListedImage(image, null));
      }
      sharesOf(image.id())
          .filter(share -> share.project().equals(query.project()))
          .filter(share -> query.received().contains(share.state()))
          .forEach(share -> listed.add(new ListedImage(image, share)));
    }
    Comparator<ImageId> order =
        switch (query.order()) {
          case NEWEST_FIRST -> Comparator.reverseOrder();
          case OLDEST_FIRST -> Comparator.naturalOrder();
        };
    listed.sort(Comparator.comparing((ListedImage each) -> each.image().id(), order));
    ImageId after = query.after();
    listed.removeIf(each -> after != null && order.compare(each.image().id(), after) <= 0);
    return page(listed, query.limit());
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit) {
    note("members");
    List<Share> found =
        sharesOf(image)
            .filter(share -> after == null || share.project().compareTo(after) > 0)
            .sorted(Comparator.comparing(Share::project))
            .toList();
    return page(found, limit);
  }

  @Override
  public CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Deadline deadline) {
    throw new UnsupportedOperationException("reading changes nothing");
  }

  /** Calls are made side by side. */
  private synchronized void note(String call) {
    calls.add(call);
  }

  private Stream<Share> sharesOf(ImageId image) {
    return members.stream().filter(share -> share.image().equals(image));
  }

  private static <T> Page<T> page(List<T> items, int limit) {
    return items.size() > limit
        ? new Page<>(items.subList(0, limit), true)
        : new Page<>(items, false);
  }
}
