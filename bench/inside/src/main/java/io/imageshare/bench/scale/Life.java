package io.imageshare.bench.scale;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Project;
import java.util.List;

/** The life of a share, with looks at it: the requests that are measured, each by its name. */
public record Life(Project owner, Project recipient, ImageId image) {
  private static final String MEMBER = "/v2/images/{image_id}/members/{member_id}";

  /** Each thing that is done with a share. */
  List<Step> steps() {
    return List.of(
        new Step("offer", offer()),
        new Step("read a share", readShare()),
        new Step("accept", answer("accepted")),
        new Step("access decision", access()),
        new Step("read an image", readImage()),
        new Step("reject", answer("rejected")),
        new Step("stop", stop()));
  }

  public Call offer() {
    return owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s'}", recipient);
  }

  public Call answer(String status) {
    return member(recipient, "PUT ").body("{'status':'%s'}", status);
  }

  public Call access() {
    return recipient
        .asks("POST /v1/images/{image_id}/access", image)
        .body("{'action':'create_server'}");
  }

  public Call readShare() {
    return member(recipient, "GET ");
  }

  public Call readImage() {
    return recipient.asks("GET /v2/images/{image_id}", image);
  }

  public Call stop() {
    return member(owner, "DELETE ");
  }

  /**
   * Offers the image to projects in one request, or stops that.
   *
   * @param method {@code POST} or {@code DELETE}
   */
  public Call together(String method, List<Project> projects) {
    List<String> names = projects.stream().map(project -> "'" + project + "'").toList();
    return owner
        .asks(method + " /v1/cloudimages/members")
        .body("{'images':['%s'],'projects':%s}", image, names);
  }

  private Call member(Project caller, String method) {
    return caller.asks(method + MEMBER, image).path("member_id", recipient);
  }
}
