package io.imageshare.admit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which function answers which request, as the deployment's template tells. */
final class Targets {
  private final List<Target> targets;

  private Targets(List<Target> targets) {
    this.targets = targets;
  }

  /**
   * Reads the routes.
   *
   * @param text a line a route: the function, the method, and the path pattern
   */
  static Targets parse(String text) {
    return new Targets(
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(Targets::target)
            .sorted(Comparator.comparing(Target::parameters))
            .toList());
  }

  private static Target target(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 3 || !words[2].startsWith("/")) {
      throw new IllegalArgumentException("A line of TARGETS is no route: " + line);
    }
    return new Target(words[0], words[1] + " " + words[2]);
  }

  /** A request's route, with the parameters of its path as they stand in it. */
  record Match(Target target, Map<String, String> pathParameters) {}

  /** The route that matches best; empty if there is none. */
  Optional<Match> match(String method, String path) {
    return targets.stream()
        .flatMap(
            target -> target.match(method, path).map(found -> new Match(target, found)).stream())
        .findFirst();
  }
}
