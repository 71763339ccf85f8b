package io.imageshare.list.images;

import io.imageshare.domain.ProjectId;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Links;
import io.imageshare.list.paging.Parameters;
import io.imageshare.list.paging.Warned;
import io.imageshare.store.ShareStore;
import tools.jackson.databind.node.ObjectNode;

/** A project's image lists, in either dialect. */
public final class ImageLists {
  private final ListingImages listing;

  public ImageLists(ShareStore shares) {
    this.listing = new ListingImages(shares);
  }

  /** A page as the Image API has it, with links to the first and the next one. */
  public Response imageApi(Call call) {
    ShownImages shown = shown(call, ListDialect.IMAGE_API);
    Links links = Links.of("/v2/images", call.request());
    ObjectNode json = images(shown).put("first", links.first());
    if (shown.next() != null) {
      json.put("next", links.after(shown.next(), shown.place()));
    }
    return answer(call, json.put("schema", "/v2/schemas/images"), shown);
  }

  /** A page as the Image Management Service has it: its images and nothing else. */
  public Response cloudImages(Call call) {
    ShownImages shown = shown(call, ListDialect.CLOUD_IMAGES);
    return answer(call, images(shown), shown);
  }

  private ShownImages shown(Call call, ListDialect dialect) {
    ProjectId project = call.caller().actor().project();
    ImageRequest request =
        ImageRequest.of(Parameters.of(call.request()), project, dialect, call.now());
    return ShownImages.of(listing.list(request).orRefuse(), dialect, request.sorting(), project);
  }

  private static ObjectNode images(ShownImages shown) {
    ObjectNode json = Json.object();
    json.putArray("images").addAll(shown.images());
    return json;
  }

  private static Response answer(Call call, ObjectNode json, ShownImages shown) {
    return Warned.of(Response.ok(json), call.caller().actor().project(), shown.shares());
  }
}
