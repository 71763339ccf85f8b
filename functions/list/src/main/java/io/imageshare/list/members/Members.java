package io.imageshare.list.members;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Share;
import io.imageshare.http.Json;
import io.imageshare.http.MemberJson;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Links;
import io.imageshare.list.paging.Listing;
import io.imageshare.list.paging.Parameters;
import io.imageshare.list.paging.Warned;
import io.imageshare.store.ShareStore;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of an image, in the dialect of the Image API. */
public final class Members {
  private final ReadingMembers reading;

  public Members(ShareStore shares) {
    this.reading = new ReadingMembers(shares);
  }

  /** One member. */
  public Response one(Call call) {
    Request request = call.request();
    Actor actor = call.caller().actor();
    Share share =
        reading
            .one(request.imageId(), request.memberId(), actor, call.now())
            .orRefuse()
            .items()
            .get(0);
    return Warned.of(Response.ok(MemberJson.of(share)), actor.project(), List.of(share));
  }

  /**
   * All members or, where {@code limit} is given, a page of them with {@code next} and {@code
   * page_info}.
   */
  public Response list(Call call) {
    Request request = call.request();
    Actor actor = call.caller().actor();
    ImageId image = request.imageId();
    MemberRange range = MemberRange.of(Parameters.of(request));
    Listing.Part<Share> part = reading.list(image, range, actor, call.now()).orRefuse();
    ObjectNode json = Json.object();
    ArrayNode members = json.putArray("members");
    part.items().forEach(share -> members.add(MemberJson.of(share)));
    json.put("schema", "/v2/schemas/members");
    if (range.paged()) {
      putPage(part, Links.of("/v2/images/" + image + "/members", request), json);
    }
    return Warned.of(Response.ok(json), actor.project(), part.items());
  }

  private static void putPage(Listing.Part<Share> part, Links links, ObjectNode json) {
    if (part.next() != null) {
      json.put("next", links.after(part.next()));
    }
    json.set("page_info", PageInfoJson.of(part));
  }
}
