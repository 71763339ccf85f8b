package io.imageshare.list.images;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.KeyedTag;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Parameters;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tags of images, as the Image Management Service tells them. */
public final class ImageTags {
  private static final int PAGE = 500;

  /** More than there are, whatever the limit. */
  private static final long MOST_PAGES = 1_000_000;

  private final OneImage one;
  private final ShareStore shares;

  public ImageTags(OneImage one, ShareStore shares) {
    this.one = one;
    this.shares = shares;
  }

  /** Those of one image, as keys and values. */
  public Response ofImage(Call call) {
    ObjectNode json = Json.object();
    ArrayNode tags = json.putArray("tags");
    for (String tag : one.standing(call, call.actorOfPath()).image().description().tags()) {
      KeyedTag keyed = KeyedTag.of(tag);
      tags.addObject().put("key", keyed.key()).put("value", keyed.value());
    }
    return Response.ok(json);
  }

  /**
   * Those of all images that a list of the same filters has, each tag once, in alphabetical order.
   * They come in pages of {@code limit} tags, counted from page 1. There may be {@value
   * ListingImages#MOST_READ} images.
   */
  public Response ofProject(Call call) {
    Parameters parameters = Parameters.of(call.request());
    int limit = parameters.limit(PAGE);
    long page = Math.min(parameters.number("page").orElse(1L), MOST_PAGES);
    ObjectNode json = Json.object();
    ArrayNode shown = json.putArray("tags");
    tags(call.caller().actor().project(), parameters, call.now()).stream()
        .skip(Math.max(0, page - 1) * limit)
        .limit(limit)
        .forEach(shown::add);
    return Response.ok(json);
  }

  private List<String> tags(ProjectId project, Parameters parameters, Instant now) {
    ImageRequest request =
        ImageRequest.of(
            parameters.without("page").without("limit").without("marker"),
            project,
            ListDialect.CLOUD_IMAGES,
            now);
    Page<ListedImage> all =
        shares.list(request.selection().query(Order.NEWEST_FIRST, null, ListingImages.MOST_READ));
    if (all.more()) {
      throw new RefusedException(Refusal.TOO_MANY_IMAGES);
    }
    return all.items().stream()
        .map(ListedImage::image)
        .filter(request.filter())
        .filter(image -> request.ids() == null || request.ids().contains(image.id()))
        .flatMap(image -> image.description().tags().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
