package io.imageshare.list.images;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.http.ImageJson;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Warned;
import io.imageshare.store.ShareStore;
import java.util.Optional;
import java.util.Set;

/** One image by its ID: for its owner, and for a recipient whatever it has answered (R16, R30). */
public final class OneImage {
  private final ShareStore shares;

  public OneImage(ShareStore shares) {
    this.shares = shares;
  }

  /**
   * The image's record: for a recipient in one round trip, for others as well unless shares are
   * over and not tidied up.
   */
  public Response read(Call call) {
    Actor actor = call.caller().actor();
    Standing standing = standing(call, actor);
    Response response = Response.ok(ImageJson.of(shown(standing, actor), actor.project()));
    return Warned.of(response, actor.project(), standing.shares().values());
  }

  /** To a recipient it is shared for certain, and no counts are shown. */
  private Image shown(Standing standing, Actor actor) {
    Image image = standing.image();
    return standing.shareOf(actor.project()) == null
        ? ShareStore.exact(shares, image, standing.at())
            .orElseThrow(() -> new RefusedException(Refusal.IMAGE_NOT_FOUND))
        : image;
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

  /**
   * The image that the path names, for who may know it. Who knew of it until sharing was stopped is
   * told the reason, if there is one (R36).
   */
  Standing standing(Call call, Actor actor) {
    Optional<Standing> standing =
        shares.standing(call.request().imageId(), Set.of(actor.project()), call.now());
    return standing
        .filter(found -> found.isVisibleTo(actor))
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.IMAGE_NOT_FOUND,
                    standing.flatMap(found -> found.reasonOfStop(actor.project())).orElse(null)));
  }
}
