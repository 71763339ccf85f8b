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
  public Response answer(Call call) {
    Actor actor = call.caller().actor();
    Standing standing =
        shares
            .standing(call.request().imageId(), Set.of(actor.project()))
            .filter(found -> found.isVisibleTo(actor))
            .orElseThrow(() -> new RefusedException(Refusal.IMAGE_NOT_FOUND));
    Response response = Response.ok(ImageJson.of(standing.image()));
    return Warned.of(response, actor.project(), standing.shares().values());
  }
}
