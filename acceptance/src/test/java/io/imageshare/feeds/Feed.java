package io.imageshare.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The feed of one project, of which each event is read once. */
public final class Feed {
  private final int page;
  private final Set<String> ids = new HashSet<>();
  private final Chains chains = new Chains();
  private String place = "";

  /**
   * @param page how many events are read at once
   */
  public Feed(int page) {
    this.page = page;
  }

  /** Reads on to the end. */
  public List<Told> readOn(Project reader) {
    List<Told> told = new ArrayList<>();
    boolean more = true;
    while (more) {
      String query = "limit=" + page + (place.isEmpty() ? "" : "&after=" + place);
      Answer answer = reader.asks("GET /v1/events").query(query).send().succeeds();
      answer.json().path("events").forEach(event -> told.add(Told.of(event)));
      place = answer.text("after");
      more = answer.json().path("more").booleanValue();
    }
    for (Told event : told) {
      assertThat(ids.add(event.id())).as("the first time of %s", event).isTrue();
      chains.follow(event);
    }
    return told;
  }

  /** The state of each share that the image has by what was read. */
  Map<String, String> sharesOf(String image) {
    return chains.of(image);
  }

  /** The images that have shares by what was read. */
  Set<String> images() {
    return chains.images();
  }
}
