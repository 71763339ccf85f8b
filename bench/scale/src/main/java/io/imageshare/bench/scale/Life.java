package io.imageshare.bench.scale;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Project;
import java.util.List;

/** The life of a share, with looks at it. */
record Life(Project owner, Project recipient, ImageId image) {
  private static final String MEMBER = "/v2/images/{image_id}/members/{member_id}";

  /** Each thing that is done with a share. */
  List<Step> steps() {
    return List.of(
        new Step("offer", offer()),
        new Step("read a share", member(recipient, "GET ")),
        new Step("accept", answer("accepted")),
        new Step("access decision", access()),
        new Step("read an image", recipient.asks("GET /v2/images/{image_id}", image)),
        new Step("reject", answer("rejected")),
        new Step("stop", member(owner, "DELETE ")));
  }

  /** The request that begins it. */
  Call offer() {
    return owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s'}", recipient);
  }

  private Call answer(String status) {
    return member(recipient, "PUT ").body("{'status':'%s'}", status);
  }

  private Call access() {
    return recipient
        .asks("POST /v1/images/{image_id}/access", image)
        .body("{'action':'create_server'}");
  }

  private Call member(Project caller, String method) {
    return caller.asks(method + MEMBER, image).path("member_id", recipient);
  }
}
