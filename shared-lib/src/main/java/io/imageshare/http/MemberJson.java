package io.imageshare.http;

import io.imageshare.domain.Share;
import tools.jackson.databind.node.ObjectNode;

/** A share as the Image API shows it: six fields always, and its terms where it has some. */
public final class MemberJson {
  private MemberJson() {}

  /** The member object of the Image API v2. */
  public static ObjectNode of(Share share) {
    ObjectNode json =
        Json.object()
            .put("member_id", share.project().value())
            .put("image_id", share.image().value())
            .put("status", share.state().wireName())
            .put("created_at", Timestamps.seconds(share.created()))
            .put("updated_at", Timestamps.seconds(share.updated()))
            .put("schema", "/v2/schemas/member");
    return TermsJson.add(share, json);
  }
}
