package io.imageshare.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of an API, of whom a request takes the most specific. */
final class Routes {
  private static final Comparator<Entry> MOST_SPECIFIC_FIRST =
      Comparator.comparing(Entry::pattern, PathPattern.MOST_SPECIFIC_FIRST)
          .thenComparing(entry -> entry.route().takesAnyMethod());

  private final List<Entry> entries;

  private record Entry(GatewayRoute route, PathPattern pattern) {}

  /**
   * A route with what a path says for it.
   *
   * @param route the route
   * @param pathParameters by name, percent-encoded as they were sent
   */
  record Match(GatewayRoute route, Map<String, String> pathParameters) {}

  Routes(List<GatewayRoute> routes) {
    List<Entry> sorted = new ArrayList<>();
    routes.forEach(route -> sorted.add(new Entry(route, new PathPattern(route.path()))));
    sorted.sort(MOST_SPECIFIC_FIRST);
    this.entries = List.copyOf(sorted);
  }

  /** The route for the method and the path; empty if there is none. */
  Optional<Match> find(String method, String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    List<String> segments = PathPattern.split(path);
    for (Entry entry : entries) {
      if (entry.route().takes(method)) {
        Optional<Map<String, String>> parameters = entry.pattern().match(segments);
        if (parameters.isPresent()) {
          return Optional.of(new Match(entry.route(), parameters.get()));
        }
      }
    }
    return Optional.empty();
  }
}
