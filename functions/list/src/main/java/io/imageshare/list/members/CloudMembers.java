package io.imageshare.list.members;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Share;
import io.imageshare.http.Json;
import io.imageshare.http.MemberJson;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Listing;
import io.imageshare.list.paging.Parameters;
import io.imageshare.list.paging.Warned;
import io.imageshare.store.ShareStore;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of an image, in the dialect of the Image Management Service, for the project that the
 * path names.
 */
public final class CloudMembers {
  private final ReadingMembers reading;

  public CloudMembers(ShareStore shares) {
    this.reading = new ReadingMembers(shares);
  }

  /** One member. */
  public Response one(Call call) {
    Request request = call.request();
    Actor actor = call.actorOfPath();
    Share share =
        reading
            .one(request.imageId(), request.memberId(), actor, call.now())
            .orRefuse()
            .items()
            .get(0);
    return Warned.of(Response.ok(shown(share)), actor.project(), List.of(share));
  }

  /**
   * All members or, where {@code limit} is given, a page of them; either with {@code page_info}.
   */
  public Response list(Call call) {
    Request request = call.request();
    Actor actor = call.actorOfPath();
    MemberRange range = MemberRange.of(Parameters.of(request));
    Listing.Part<Share> part = reading.list(request.imageId(), range, actor, call.now()).orRefuse();
    ObjectNode json = Json.object();
    ArrayNode members = json.putArray("members");
    part.items().forEach(share -> members.add(shown(share)));
    json.put("schema", "/v2/schemas/members").set("page_info", PageInfoJson.of(part));
    return Warned.of(Response.ok(json), actor.project(), part.items());
  }

  /** Every member is a project: there are no accounts and organizations here. */
  private static ObjectNode shown(Share share) {
    return MemberJson.of(share).put("member_type", "project");
  }
}
