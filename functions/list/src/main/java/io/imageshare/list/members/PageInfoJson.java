package io.imageshare.list.members;

import io.imageshare.http.Json;
import io.imageshare.list.paging.Listing;
import tools.jackson.databind.node.ObjectNode;

/** Where a page of members ends, as the Image Management Service says it. */
final class PageInfoJson {
  private PageInfoJson() {}

  /** The marker of the next page, null on the last one, and how many members are on this one. */
  static ObjectNode of(Listing.Part<?> part) {
    return Json.object().put("next_marker", part.next()).put("current_count", part.items().size());
  }
}
