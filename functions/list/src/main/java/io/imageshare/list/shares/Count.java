package io.imageshare.list.shares;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Json;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many shares a project received, without those of deleted images (R11).
 *
 * @param number counted up to {@value #MOST}, so that it costs no more at any number
 * @param orMore whether there may be more
 */
public record Count(int number, boolean orMore) {
  private static final int MOST = 1_000;

  /** Counts those in that state, in two round trips. */
  public static Count of(ShareStore shares, ProjectId project, ShareState state) {
    Page<ListedImage> page =
        shares.list(new ImageQuery(project, false, Set.of(state), Order.NEWEST_FIRST, null, MOST));
    return new Count(page.items().size(), page.more());
  }

  ObjectNode json() {
    return Json.object().put("count", number).put("or_more", orMore);
  }
}
