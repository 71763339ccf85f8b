package io.imageshare.crashes;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import java.util.Map;
import java.util.stream.Collectors;

/** What the service has kept, asked of it by those whom it concerns. */
record Found(Cloud cloud) {

  /** The shares of an image, as its owner sees them. */
  Map<String, String> shares(String owner, ImageId image) {
    return cloud
        .project(owner)
        .asks("GET /v1/images/{image_id}/recipients", image)
        .send()
        .succeeds()
        .json()
        .path("recipients")
        .valueStream()
        .collect(
            Collectors.toMap(
                share -> share.path("project_id").stringValue(),
                share ->
                    Move.until(
                        share.path("status").stringValue(),
                        share.path("expires_at").asString(""))));
  }

  /** The standing answer of that project to an owner; empty text for none. */
  String standing(String recipient, String owner) {
    return cloud
        .project(recipient)
        .standingAnswers()
        .json()
        .path("owners")
        .valueStream()
        .filter(answer -> answer.path("owner").stringValue().equals(owner))
        .map(answer -> answer.path("answer").stringValue())
        .collect(Collectors.joining());
  }
}
