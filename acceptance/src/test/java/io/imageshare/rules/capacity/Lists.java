package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import java.util.ArrayList;
import java.util.List;

/** Pages of lists among few, and counts. */
final class Lists extends Operations {
  private static final int ACCEPTED = 40;
  private static final int MORE_THAN_A_PAGE = 26;
  private static final int SHOWN_OF_EACH = 10;

  private final List<ImageId> images = new ArrayList<>();

  Lists(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
  }

  @Override
  void measure() {
    times(ACCEPTED, () -> images.add(accepted()));
    times(MORE_THAN_A_PAGE, this::offered);
    times(MORE_THAN_A_PAGE, this::rejected);
    pages();
    orders();
    given();
    counts();
  }

  private void rejected() {
    recipient.rejects(offered()).succeeds();
  }

  private void pages() {
    measurements.measure(
        "page of 25 received, of one state",
        Least.of(2, 27, 0).because("b"),
        () -> list("GET /v1/shares/received", "status=accepted&limit=25"));
    measurements.measure(
        "page of 25 received, of all states",
        Least.of(2, 27, 0).because("b, c"),
        () -> list("GET /v1/shares/received", "limit=25"));
    measurements.measure(
        "page of 25 images, own and accepted",
        Least.of(2, 27, 0).because("b, c"),
        () -> list("GET /v2/images", "limit=25"),
        () -> list("GET /v2/cloudimages", "limit=25"));
  }

  private void orders() {
    measurements.measure(
        "page of 25 images sorted by name, of 40",
        Least.of(2, 27, 0).because("d"),
        () -> list("GET /v2/images", "limit=25&sort_key=name"),
        () -> list("GET /v2/cloudimages", "limit=25&sort_key=name"),
        () -> list("GET /v1/cloudimages/tags", "limit=25"));
    owner
        .asks("PATCH /v2/images/{image_id}", images.get(0))
        .body("[{'op':'replace','path':'/name','value':'other'}]")
        .send()
        .succeeds();
    measurements.measure(
        "images by a name that 1 of 40 has",
        Least.of(2, 2, 0).because("d"),
        () -> list("GET /v2/images", "limit=25&name=other"),
        () -> list("GET /v2/cloudimages", "limit=25&name=other"));
    String ids =
        String.join(",", images.subList(0, SHOWN_OF_EACH).stream().map(ImageId::value).toList());
    measurements.measure(
        "images by 10 IDs",
        Least.of(1, 20, 0).because("e"),
        () -> list("GET /v2/images", "id=in:" + ids));
  }

  private void given() {
    offered(SHOWN_OF_EACH);
    offered(SHOWN_OF_EACH);
    offered(SHOWN_OF_EACH);
    measurements.measure(
        "page of 25 given",
        Least.of(2, 7, 0).because("f"),
        () -> at(owner).asks("GET /v1/shares/given").query("limit=25").send().succeeds());
  }

  private void counts() {
    measurements.measure(
        "quota, of 40 accepted images",
        Least.of(2, 44, 0),
        () -> list("GET /v1/cloudimages/quota", ""),
        () -> list("GET /v1/{project_id}/cloudimages/quota", ""));
    measurements.measure(
        "summary, of 92 shares in all states",
        Least.of(2, 98, 0).because("c"),
        () -> list("GET /v1/shares/summary", ""));
    measurements.measure(
        "page of 25 events",
        Least.of(1, 3, 0),
        () -> list("GET /v1/events", "limit=25"),
        () -> list("GET /v1/events", "before=end&limit=25"));
  }

  private void list(String route, String query) {
    at(recipient).asks(route).path("project_id", recipient).query(query).send().succeeds();
  }
}
