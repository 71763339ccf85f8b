package io.imageshare.list.account;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.EventJson;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Parameters;
import io.imageshare.store.EventStore;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.Page;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has happened to images and shares that concern a project, for itself and nobody else (R40).
 */
public final class Events {
  private static final int DEFAULT_LIMIT = 100;

  /** Before what a feed is read back from its newest event. */
  private static final String END = "end";

  /** What who asks for nothing gets. */
  private static final Page<FeedEntry> NOTHING = Page.empty();

  private final EventStore events;

  public Events(EventStore events) {
    this.events = events;
  }

  /**
   * A page of the feed of the caller's project: oldest first, or newest first where it is to be
   * read back.
   */
  public Response own(Call call) {
    Parameters parameters = Parameters.of(call.request());
    boolean back = parameters.one("before").isPresent();
    if (back && parameters.one("after").isPresent()) {
      throw Parameters.invalid();
    }
    return back ? back(call, parameters) : on(call, parameters);
  }

  /** With the place from which to read on: of its last event, or where it was asked to start. */
  private Response on(Call call, Parameters parameters) {
    Long after = parameters.number("after").filter(place -> place > 0).orElse(null);
    int limit = parameters.limit(DEFAULT_LIMIT);
    ProjectId project = project(call);
    Page<FeedEntry> page =
        limit == 0
            ? NOTHING
            : events
                .feed(project, after, limit, call.now())
                .orElseThrow(() -> new RefusedException(Refusal.EVENTS_NOT_KEPT));
    List<FeedEntry> entries = page.items();
    long start = after == null ? 0 : after;
    long reached = entries.isEmpty() ? start : entries.get(entries.size() - 1).place();
    return Response.ok(json(page, project, reached));
  }

  /** With the place from which to read on what comes, and the one from which to read back. */
  private Response back(Call call, Parameters parameters) {
    boolean fromEnd = parameters.one("before").filter(END::equals).isPresent();
    Long before = fromEnd ? null : parameters.number("before").orElseThrow();
    int limit = parameters.limit(DEFAULT_LIMIT);
    ProjectId project = project(call);
    Page<FeedEntry> page = limit == 0 ? NOTHING : events.back(project, before, limit, call.now());
    List<FeedEntry> entries = page.items();
    ObjectNode json = json(page, project, entries.isEmpty() ? 0 : entries.get(0).place());
    page.next().ifPresent(last -> json.put("before", String.valueOf(last.place())));
    return Response.ok(json);
  }

  private static ProjectId project(Call call) {
    return call.caller().actor().project();
  }

  private static ObjectNode json(Page<FeedEntry> page, ProjectId reader, long after) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("events");
    page.items().forEach(entry -> list.add(EventJson.of(entry.id(), entry.event(), reader)));
    return json.put("after", String.valueOf(after)).put("more", page.more());
  }
}
