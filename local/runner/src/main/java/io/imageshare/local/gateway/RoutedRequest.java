package io.imageshare.local.gateway;

import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.routing.RouteTable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request that has found its route.
 *
 * @param http as it came
 * @param match the route that it takes
 * @param claims of its token; empty on a route without one
 * @param id this gateway's ID of the request
 * @param time when it came
 */
record RoutedRequest(
    HttpRequest http,
    RouteTable.Match<Integration> match,
    Optional<Map<String, String>> claims,
    String id,
    Instant time) {}
