package io.imageshare.bench.cost;

import io.imageshare.bench.scale.Life;
import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A request whose cost is measured, with what it finds in the table. */
public enum MeasuredRequest {
  ACCESS(
      cloud -> {
        Life life = offered(cloud);
        life.recipient().accepts(life.image()).succeeds();
        return life.access();
      }),
  READ_IMAGE(cloud -> offered(cloud).readImage()),
  READ_SHARE(cloud -> offered(cloud).readShare()),
  OFFER(cloud -> registered(cloud).offer()),
  ACCEPT(cloud -> offered(cloud).answer("accepted")),
  STOP(cloud -> offered(cloud).stop()),
  OFFER_33(
      cloud ->
          registered(cloud).together("POST", Stream.generate(cloud::project).limit(33).toList())),
  MEMBERS_100(
      cloud -> {
        Life life = offered(cloud);
        List<Project> others = Stream.generate(cloud::project).limit(99).toList();
        life.owner().job(life.owner().shares(List.of(life.image()), others));
        return life.owner().asks("GET /v2/images/{image_id}/members", life.image());
      }),
  RECEIVED_25(
      cloud -> {
        IntStream.range(0, 26).forEach(image -> offered(cloud));
        return recipient(cloud).asks("GET /v1/shares/received").query("status=pending&limit=25");
      }),
  REGISTER(
      cloud -> owner(cloud).asks("POST /v2/images").body("{'name':'one','kind':'system_disk'}")),
  DELETE(cloud -> owner(cloud).asks("DELETE /v2/images/{image_id}", offered(cloud).image()));

  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<Cloud, Call> prepare;

  MeasuredRequest(Function<Cloud, Call> prepare) {
    this.prepare = prepare;
  }

  /** Writes what the request is to find, and gives the request. */
  Call prepare(Cloud cloud) {
    return prepare.apply(cloud);
  }

  private static Project owner(Cloud cloud) {
    return cloud.project("owner");
  }

  private static Project recipient(Cloud cloud) {
    return cloud.project("recipient");
  }

  private static Life registered(Cloud cloud) {
    ImageId image = owner(cloud).registers("system_disk");
    return new Life(owner(cloud), recipient(cloud), image);
  }

  private static Life offered(Cloud cloud) {
    Life life = registered(cloud);
    life.owner().shares(life.image(), life.recipient()).succeeds();
    return life;
  }
}
