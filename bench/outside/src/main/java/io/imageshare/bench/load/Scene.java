package io.imageshare.bench.load;

import io.imageshare.bench.load.Peer.Person;
import io.imageshare.bench.load.RequestSeries.Request;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The images that are measured with.
 *
 * @param fresh each is offered to the recipient, which has not answered
 * @param accepted each is accepted by the recipient
 * @param crowded one that is offered to {@value #MEMBERS} projects
 */
record Scene(Peer peer, List<String> fresh, List<String> accepted, String crowded) {
  /** How many members the list of one image has. */
  static final int MEMBERS = 100;

  /** How many images the collector has been offered. */
  static final int COLLECTED = 1_000;

  /** How many images the recipient has been offered at least, of this service. */
  static final int MANY = 50_000;

  private static final int ACCEPTED = 200;

  /** Makes them. */
  static Scene make(Peer peer) throws IOException, InterruptedException {
    Seeding seeding = new Seeding(peer);
    String recipient = peer.project().apply(Person.RECIPIENT);
    List<String> fresh = seeding.images(peer.images());
    seeding.send(offers(peer, fresh, recipient));
    List<String> accepted = seeding.images(ACCEPTED);
    seeding.send(offers(peer, accepted, recipient));
    seeding.send(
        RequestSeries.of(
            peer, Person.RECIPIENT, ACCEPTED, each -> acceptance(accepted.get(each), recipient)));
    List<String> collected = seeding.images(COLLECTED);
    seeding.send(offers(peer, collected, peer.project().apply(Person.COLLECTOR)));
    String crowded = seeding.images(1).get(0);
    seeding.send(
        RequestSeries.of(peer, Person.OWNER, MEMBERS, each -> offer(crowded, "member-" + each)));
    return new Scene(peer, fresh, accepted, crowded);
  }

  static Request offer(String image, String project) {
    return new Request("POST", members(image), "{\"member\":\"" + project + "\"}");
  }

  static Request acceptance(String image, String project) {
    return new Request("PUT", members(image) + "/" + project, "{\"status\":\"accepted\"}");
  }

  static String members(String image) {
    return "/v2/images/" + image + "/members";
  }

  private static RequestSeries offers(Peer peer, List<String> images, String project) {
    return new RequestSeries(
        peer,
        Person.OWNER,
        IntStream.range(0, images.size())
            .mapToObj(each -> offer(images.get(each), project))
            .toList());
  }
}
