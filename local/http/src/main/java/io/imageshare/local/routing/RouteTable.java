package io.imageshare.local.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Routes of whom a request takes the most specific, as API Gateway chooses it. */
public final class RouteTable<T> {
  private final List<Entry<T>> entries;
  private final Optional<Match<T>> otherwise;

  private record Entry<T>(PathRoute<T> route, PathPattern pattern) {}

  /**
   * A route with what a path says for it.
   *
   * @param route the route
   * @param pathParameters by name, percent-encoded as they were sent
   */
  public record Match<T>(PathRoute<T> route, Map<String, String> pathParameters) {}

  /** A table of those routes. */
  public RouteTable(Collection<PathRoute<T>> routes) {
    Comparator<Entry<T>> mostSpecificFirst =
        Comparator.comparing((Entry<T> entry) -> entry.pattern(), PathPattern.MOST_SPECIFIC_FIRST)
            .thenComparing(entry -> entry.route().takesAnyMethod());
    this.entries =
        routes.stream()
            .filter(route -> !route.isDefault())
            .map(route -> new Entry<>(route, new PathPattern(route.path())))
            .sorted(mostSpecificFirst)
            .toList();
    this.otherwise =
        routes.stream()
            .filter(PathRoute::isDefault)
            .findFirst()
            .map(route -> new Match<>(route, Map.of()));
  }

  /** The route for the method and the path, or else the default route; empty if there is none. */
  public Optional<Match<T>> find(String method, String path) {
    if (!path.startsWith("/")) {
      return otherwise;
    }
    List<String> segments = PathPattern.split(path);
    for (Entry<T> entry : entries) {
      if (entry.route().takes(method)) {
        Optional<Map<String, String>> parameters = entry.pattern().match(segments);
        if (parameters.isPresent()) {
          return Optional.of(new Match<>(entry.route(), parameters.get()));
        }
      }
    }
    return otherwise;
  }
}
