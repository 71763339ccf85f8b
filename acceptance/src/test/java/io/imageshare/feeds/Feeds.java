package io.imageshare.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Standing;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.store.ShareStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The feeds of all projects that take part in something, held to what is recorded. */
public final class Feeds {
  private static final String OFFER = "POST /v2/images/{image_id}/members";

  private final Map<String, Feed> feeds = new LinkedHashMap<>();

  /**
   * @param projects their IDs
   * @param page how many events are read at once
   */
  public Feeds(Collection<String> projects, int page) {
    projects.forEach(project -> feeds.put(project, new Feed(page)));
  }

  /**
   * Reads on, and checks that both sides are told the same of each share, and that it leads to the
   * shares that are recorded. Nothing may be under way.
   */
  public void expectRecorded(Cloud cloud, Collection<ImageId> images) {
    expectBothSidesToldTheSame(readOn(cloud));
    Set<ImageId> all = new HashSet<>(images);
    feeds.values().forEach(feed -> feed.images().forEach(image -> all.add(new ImageId(image))));
    ShareStore shares = cloud.components(cloud.function(OFFER)).shares();
    for (ImageId image : all) {
      expectRecorded(image, shares.standing(image, projects(), cloud.clock().instant()));
    }
  }

  private Map<String, List<Told>> readOn(Cloud cloud) {
    Map<String, List<Told>> told = new HashMap<>();
    feeds.forEach((project, feed) -> told.put(project, feed.readOn(cloud.project(project))));
    return told;
  }

  private static void expectBothSidesToldTheSame(Map<String, List<Told>> told) {
    Map<List<String>, List<Told>> given = new HashMap<>();
    Map<List<String>, List<Told>> received = new HashMap<>();
    told.forEach(
        (reader, events) -> {
          for (Told event : events) {
            if (!event.isOfImage()) {
              assertThat(reader).as("%s", event).isIn(event.owner(), event.recipient());
              (reader.equals(event.owner()) ? given : received)
                  .computeIfAbsent(
                      List.of(event.image(), event.recipient()), first -> new ArrayList<>())
                  .add(event);
            }
          }
        });
    assertThat(received).isEqualTo(given);
  }

  /** What is over and not yet tidied up is recorded still, and its end is not told yet. */
  private void expectRecorded(ImageId image, Optional<Standing> standing) {
    Map<String, String> recorded = new HashMap<>();
    standing.ifPresent(
        there ->
            there
                .recorded()
                .forEach(
                    (project, share) -> recorded.put(project.value(), share.state().wireName())));
    String owner = standing.map(there -> there.image().owner().value()).orElse("");
    feeds.forEach(
        (project, feed) -> {
          Map<String, String> known = new HashMap<>(recorded);
          known.keySet().removeIf(each -> !project.equals(owner) && !each.equals(project));
          assertThat(feed.sharesOf(image.value()))
              .as("shares of %s by the feed of %s", image, project)
              .isEqualTo(known);
        });
  }

  private Set<ProjectId> projects() {
    return feeds.keySet().stream().map(ProjectId::new).collect(Collectors.toSet());
  }
}
