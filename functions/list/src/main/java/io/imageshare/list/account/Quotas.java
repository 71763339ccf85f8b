package io.imageshare.list.account;

import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.shares.ReceivedCounts;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The quotas of a project, as the Image Management Service lists them. */
public final class Quotas {
  private static final int UNLIMITED = -1;

  private final ImageStore images;
  private final ShareStore shares;
  private final Limits limits;

  public Quotas(ImageStore images, ShareStore shares, Limits limits) {
    this.images = images;
    this.shares = shares;
    this.limits = limits;
  }

  /** The quotas of the caller's project. */
  public Response own(Call call) {
    return quotas(call.caller().actor().project(), call.now());
  }

  /** The quotas of the project that the path names, which the token has to entitle to (R10). */
  public Response ofProject(Call call) {
    return quotas(call.actorOfPath().project(), call.now());
  }

  /**
   * The quotas of images that the project owns (R15), of images that are shared with it, without
   * limit (R9) and counted to a thousand, and of members that an image may have (R1), which are
   * used by each image for itself. What is used is read side by side.
   */
  private Response quotas(ProjectId project, Instant now) {
    List<Supplier<Long>> reads =
        List.of(
            () -> (long) ReceivedCounts.accepted(shares, project, now).number(),
            () -> images.owned(project));
    List<Long> used = Parallel.map(reads, Supplier::get);
    ObjectNode json = Json.object();
    ArrayNode resources = json.putObject("quotas").putArray("resources");
    resources.add(limited("image", used.get(1), limits.privateImages()));
    resources.add(unlimited("image_shared", used.get(0)));
    resources.add(limited("image_member", 0, limits.diskImageRecipients()));
    return Response.ok(json);
  }

  private static ObjectNode limited(String type, long used, int quota) {
    return resource(type, used, quota).put("min", 1).put("max", Integer.MAX_VALUE);
  }

  private static ObjectNode unlimited(String type, long used) {
    return resource(type, used, UNLIMITED).put("min", UNLIMITED).put("max", UNLIMITED);
  }

  private static ObjectNode resource(String type, long used, int quota) {
    return Json.object().put("type", type).put("used", used).put("quota", quota);
  }
}
