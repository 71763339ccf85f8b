package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.store.Count;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a project received in some states, by one statement, so that all counts are of one
 * moment.
 */
record ReceivedCount(Readers readers, Region region, ProjectId project, Instant now) {
  /** One more than is counted tells whether there are more. */
  private static final String OF_STATE =
      "(SELECT COUNT(*) FROM (SELECT 1"
          + ImageList.RECEIVED_FROM
          + " WHERE share.region = ? AND share.project = ? AND share.state = ?"
          + ShareRows.ALIVE
          + " LIMIT ?))";

  Map<ShareState, Count> read(List<ShareState> states, int most) {
    if (states.isEmpty()) {
      return Map.of();
    }
    String sql = "SELECT " + String.join(", ", Collections.nCopies(states.size(), OF_STATE));
    List<Object> parameters = new ArrayList<>();
    for (ShareState state : states) {
      parameters.addAll(
          List.of(region.name(), project.value(), state.wireName(), TimeText.of(now), most + 1));
    }
    return readers
        .read(session -> session.row(sql, row -> counts(row, states, most), parameters.toArray()))
        .orElseThrow();
  }

  private static Map<ShareState, Count> counts(Row row, List<ShareState> states, int most)
      throws SQLException {
    Map<ShareState, Count> counts = new EnumMap<>(ShareState.class);
    for (int place = 0; place < states.size(); place++) {
      counts.put(states.get(place), Count.upTo(most, row.smallNumber(place + 1)));
    }
    return counts;
  }
}
