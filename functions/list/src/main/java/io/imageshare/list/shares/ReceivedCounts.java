package io.imageshare.list.shares;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Json;
import io.imageshare.store.Count;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many shares a project received in each state, without those of deleted images (R11).
 *
 * <p>Each state is counted up to {@value #MOST}, so that it costs no more at any number.
 */
public record ReceivedCounts(Map<ShareState, Count> counts) {
  private static final int MOST = 1_000;

  /** Those of all states, as of one moment, in two round trips unless shares change meanwhile. */
  static ReceivedCounts of(ShareStore shares, ProjectId project, Instant now) {
    return new ReceivedCounts(shares.received(project, EnumSet.allOf(ShareState.class), MOST, now));
  }

  /** Those that the project has accepted, in two round trips. */
  public static Count accepted(ShareStore shares, ProjectId project, Instant now) {
    return new ReceivedCounts(shares.received(project, Set.of(ShareState.ACCEPTED), MOST, now))
        .count(ShareState.ACCEPTED);
  }

  private Count count(ShareState state) {
    return Objects.requireNonNull(counts.get(state));
  }

  ObjectNode json() {
    ObjectNode json = Json.object();
    for (ShareState state : ShareState.values()) {
      Count count = count(state);
      json.putObject(state.wireName()).put("count", count.number()).put("or_more", count.orMore());
    }
    return json;
  }
}
