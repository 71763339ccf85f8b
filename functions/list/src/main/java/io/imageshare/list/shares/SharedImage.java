package io.imageshare.list.shares;

import io.imageshare.domain.Image;
import io.imageshare.domain.Share;
import io.imageshare.http.Json;
import io.imageshare.http.RetirementJson;
import io.imageshare.http.TermsJson;
import io.imageshare.http.Timestamps;
import tools.jackson.databind.node.ObjectNode;

/** A share with the image that it is of. */
record SharedImage(Image image, Share share) {

  /** The pair as our own routes show it. */
  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("image_id", image.id().value())
            .put("image_name", image.description().name())
            .put("kind", image.kind().wireName())
            .put("size", image.description().size())
            .put("owner", image.owner().value())
            .put("project_id", share.project().value())
            .put("status", share.state().wireName())
            .put("created_at", Timestamps.seconds(share.created()))
            .put("updated_at", Timestamps.seconds(share.updated()));
    return TermsJson.add(share, RetirementJson.add(image, json));
  }
}
