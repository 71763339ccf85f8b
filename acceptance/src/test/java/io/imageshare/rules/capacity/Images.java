package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;

/** Keeping the records of images. */
final class Images extends Operations {
  private static final String TAGS = "/v2/{project_id}/images/{image_id}/tags";

  Images(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    making();
    changing(image());
    replicating(accepted());
    ImageId given = image();
    measurements.measure(
        "give to another project", Least.of(2, 1, 12).because("a"), () -> give(given));
    ImageId image = offered(100);
    measurements.measure(
        "delete, however many shares",
        Least.of(2, 1, 8).because("a"),
        () -> at(owner).deletes(image).succeeds());
  }

  private void making() {
    measurements.measure("register", Least.of(1, 0, 6), () -> at(owner).registers("system_disk"));
    measurements.measure("register with an idempotency key", Least.of(1, 0, 8), this::registerOnce);
    measurements.measure("the same again", Least.of(2, 1, 0).because("k"), this::registerOnce);
  }

  private void registerOnce() {
    at(owner)
        .asks("POST /v2/images")
        .header("idempotency-key", "key")
        .body("{'name':'ubuntu'}")
        .send()
        .succeeds();
  }

  private void changing(ImageId image) {
    measurements.measure(
        "change, by either patch or a tag, deactivate or retire",
        Least.of(2, 1, 1).because("a, l"),
        () -> change("PATCH /v2/images/{image_id}", image, "first"),
        () -> change("PATCH /v2/cloudimages/{image_id}", image, "second"),
        () -> tag("PUT /v2/images/{image_id}/tags/{tag}", image),
        () -> tag("DELETE /v2/images/{image_id}/tags/{tag}", image),
        () -> keyed("POST " + TAGS, image, "{'tag':{'key':'os','value':'linux'}}"),
        () -> keyed("DELETE " + TAGS + "/{key}", image, ""),
        () -> keyed("POST " + TAGS + "/action", image, "{'action':'create','tags':[{'key':'os'}]}"),
        () -> keyed("PUT /v1/cloudimages/tags", image, "{'image_id':'" + image + "','tag':'b'}"),
        () -> act("deactivate", image),
        () -> act("reactivate", image),
        () -> at(owner).retires(image, "").succeeds(),
        () -> at(owner).withdraws(image).succeeds());
    measurements.measure(
        "change to what it is already",
        Least.of(1, 1, 0).because("a"),
        () -> change("PATCH /v2/images/{image_id}", image, "second"));
  }

  private void change(String route, ImageId image, String name) {
    at(owner)
        .asks(route, image)
        .body("[{'op':'replace','path':'/name','value':'%s'}]", name)
        .send()
        .succeeds();
  }

  private void act(String action, ImageId image) {
    at(owner).asks("POST /v2/images/{image_id}/actions/" + action, image).send().succeeds();
  }

  private void tag(String route, ImageId image) {
    at(owner).asks(route, image).path("tag", "linux").send().succeeds();
  }

  private void keyed(String route, ImageId image, String body) {
    at(owner)
        .asks(route, image)
        .path("project_id", owner)
        .path("key", "os")
        .body(body)
        .send()
        .succeeds();
  }

  private void give(ImageId image) {
    at(project())
        .asks("PATCH /v2/images/{image_id}", image)
        .claim("scope", "image.admin")
        .body("[{'op':'replace','path':'/owner','value':'%s'}]", recipient)
        .send()
        .succeeds();
  }

  private void replicating(ImageId image) {
    measurements.measure(
        "replicate an accepted image",
        Least.of(2, 2, 11).because("i"),
        () -> at(recipient).replicates(image).succeeds());
  }
}
