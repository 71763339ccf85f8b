package io.imageshare.bench.load;

import io.imageshare.bench.load.Peer.Person;
import io.imageshare.bench.load.RequestSeries.Request;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is measured. */
enum MeasuredOperation {
  /** Measured first, before the recipient has accepted any of them. */
  RECEIVED_MANY("page of 25 of 50,000 or more received", false, false),
  OFFER("offer", true, true),
  ACCEPT("accept", true, true),
  READ_SHARE("read a share", false, true),
  READ_IMAGE("read an image", false, true),
  ACCESS("access decision", false, false),
  MEMBERS("list 100 members", false, true),
  RECEIVED("page of 25 of 1,000 received", false, true),
  STOP("stop", true, true),
  /** Costs nothing but the way through the gateway, the token's check included. */
  NOTHING("nothing: a schema", false, false);

  private static final int REPEATED = 1_000;
  private static final String PAGE = "/v2/images?visibility=shared&member_status=pending&limit=25";

  private final String title;
  private final boolean once;
  private final boolean everywhere;

  MeasuredOperation(String title, boolean once, boolean everywhere) {
    this.title = title;
    this.once = once;
    this.everywhere = everywhere;
  }

  /** As it stands in the table. */
  String title() {
    return title;
  }

  /** Whether it can be done to each image only once. */
  boolean isOnce() {
    return once;
  }

  /** Whether others than this service have it too. */
  boolean isEverywhere() {
    return everywhere;
  }

  /** Its requests. */
  RequestSeries requests(Scene scene) {
    Peer peer = scene.peer();
    String recipient = peer.project().apply(Person.RECIPIENT);
    List<String> fresh = scene.fresh();
    return switch (this) {
      case OFFER ->
          RequestSeries.of(
              peer, Person.OWNER, fresh.size(), each -> Scene.offer(fresh.get(each), "another"));
      case ACCEPT ->
          RequestSeries.of(
              peer,
              Person.RECIPIENT,
              fresh.size(),
              each -> Scene.acceptance(fresh.get(each), recipient));
      case READ_SHARE -> reads(scene, image -> "/v2/images/" + image + "/members/" + recipient);
      case READ_IMAGE -> reads(scene, image -> "/v2/images/" + image);
      case ACCESS ->
          RequestSeries.of(
              peer,
              Person.RECIPIENT,
              REPEATED,
              each ->
                  new Request(
                      "POST",
                      "/v1/images/" + accepted(scene, each) + "/access",
                      "{\"action\":\"create_server\"}"));
      case MEMBERS -> repeated(peer, Person.OWNER, Scene.members(scene.crowded()));
      case RECEIVED_MANY -> repeated(peer, Person.RECIPIENT, PAGE);
      case RECEIVED -> repeated(peer, Person.COLLECTOR, PAGE);
      case STOP ->
          RequestSeries.of(
              peer,
              Person.OWNER,
              fresh.size(),
              each -> new Request("DELETE", Scene.members(fresh.get(each)) + "/" + recipient, ""));
      case NOTHING -> repeated(peer, Person.OWNER, "/v2/schemas/member");
    };
  }

  private static String accepted(Scene scene, int number) {
    return scene.accepted().get(number % scene.accepted().size());
  }

  private static RequestSeries reads(Scene scene, UnaryOperator<String> path) {
    return RequestSeries.of(
        scene.peer(),
        Person.RECIPIENT,
        REPEATED,
        each -> new Request("GET", path.apply(accepted(scene, each)), ""));
  }

  private static RequestSeries repeated(Peer peer, Person person, String path) {
    return RequestSeries.of(peer, person, 1, each -> new Request("GET", path, ""));
  }
}
