package io.imageshare.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param seconds of each measurement
 * @param glance the address of a Glance
 * @param beside the checkout of another build
 */
record Wishes(int seconds, Optional<URI> glance, Optional<Path> beside) {
  private static final int SECONDS = 6;
  private static final String BESIDE = "--beside";

  /** As the arguments say. */
  static Wishes of(List<String> arguments) {
    Wishes wishes = new Wishes(SECONDS, Optional.empty(), Optional.empty());
    Iterator<String> left = arguments.iterator();
    while (left.hasNext()) {
      String argument = left.next();
      if (argument.equals(BESIDE)) {
        Path checkout = Path.of(left.next());
        wishes = new Wishes(wishes.seconds, wishes.glance, Optional.of(checkout));
      } else if (argument.contains("://")) {
        wishes = new Wishes(wishes.seconds, Optional.of(URI.create(argument)), wishes.beside);
      } else {
        wishes = new Wishes(Integer.parseInt(argument), wishes.glance, wishes.beside);
      }
    }
    return wishes;
  }
}
