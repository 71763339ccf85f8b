package io.imageshare.bench.load;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * A service that speaks the OpenStack Image API.
 *
 * @param name as it stands in the table
 * @param images how many images are made for what can be done only once to each
 * @param headers what a request of that person's carries
 * @param project the project of that person's
 * @param isOurs whether it has what only this service offers
 */
record Peer(
    String name,
    URI address,
    int images,
    Function<Person, Map<String, String>> headers,
    Function<Person, String> project,
    boolean isOurs) {

  /** Who asks. */
  enum Person {
    /** Owns all images. */
    OWNER("olivia"),
    /** Has each image offered. */
    RECIPIENT("ravi"),
    /** Has as many images offered as a list is measured with. */
    COLLECTOR("compute");

    private final String user;

    Person(String user) {
      this.user = user;
    }

    /** The name of the user, of those that are made up on this machine. */
    String user() {
      return user;
    }
  }

  /** Glance behind headers that it trusts, so that it has no token to check. */
  static Peer glance(URI address, int images) {
    return new Peer(
        "Glance", address, images, Peer::trusted, person -> "bench-" + person.name(), false);
  }

  private static Map<String, String> trusted(Person person) {
    return Map.of(
        "X-Identity-Status",
        "Confirmed",
        "X-User-Id",
        "user-" + person.name(),
        "X-Project-Id",
        "bench-" + person.name(),
        "X-Roles",
        "member,reader");
  }
}
