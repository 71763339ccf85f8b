package io.imageshare.bench.load;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * A service that speaks the OpenStack Image API.
 *
 * @param kind which of those that are compared
 * @param records where it keeps them; empty if it doesn't matter
 * @param images how many images are made for what can be done only once to each
 * @param headers what a request of that person's carries
 * @param project the project of that person's
 */
record Peer(
    Kind kind,
    String records,
    URI address,
    int images,
    Function<Person, Map<String, String>> headers,
    Function<Person, String> project) {

  /** What is compared, as it stands in the table. */
  enum Kind {
    OWN("Imageshare"),
    OTHER_BUILD("Other build"),
    /** Has nothing that only this service offers. */
    GLANCE("Glance");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** Who asks. */
  enum Person {
    /** Owns all images. */
    OWNER("olivia"),
    /** Has each image offered. */
    RECIPIENT("ravi"),
    /** Has as many images offered as a list is measured with. */
    COLLECTOR("compute"),
    /** May answer for all. */
    OPERATOR("admin");

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
        Kind.GLANCE, "", address, images, Peer::trusted, person -> "bench-" + person.name());
  }

  /** As it stands in the plot. */
  String name() {
    return records.isEmpty() ? kind.title() : kind.title() + ", " + records;
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
