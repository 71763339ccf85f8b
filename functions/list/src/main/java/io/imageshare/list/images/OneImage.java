package io.imageshare.list.images;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.http.ImageJson;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Warned;
import io.imageshare.store.ShareStore;
import java.util.Set;

/** One image by its ID: for its owner, and for a recipient whatever it has answered (R16, R30). */
public final class OneImage {
  private final ShareStore shares;

  public OneImage(ShareStore shares) {
    this.shares = shares;
  }

  /** The image's record, in one round trip. */
  public Response read(Call call) {
    Actor actor = call.caller().actor();
    Standing standing = standing(call, actor);
    Response response = Response.ok(ImageJson.of(standing.image(), actor.project()));
    return Warned.of(response, actor.project(), standing.shares().values());
  }

  /**
   * Never the image's bytes, which are kept elsewhere: who may know the image is told so, with the
   * status by which the Image API says that a store gives none; to anybody else there is no image
   * (R30).
   */
  public Response file(Call call) {
    standing(call, call.caller().actor());
    return Response.refused(Refusal.NO_IMAGE_FILE, call.request().dialect());
  }

  /** The image that the path names, for who may know it. */
  Standing standing(Call call, Actor actor) {
    return shares
        .standing(call.request().imageId(), Set.of(actor.project()))
        .filter(found -> found.isVisibleTo(actor))
        .orElseThrow(() -> new RefusedException(Refusal.IMAGE_NOT_FOUND));
  }
}
