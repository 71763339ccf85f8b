package io.imageshare.list.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.http.Request;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links to the parts of a list: its path with the parameters that were asked for, from another
 * place on.
 *
 * @param path without the host, as clients of the Image API expect it
 * @param query all parameters but the place
 */
public record Links(String path, Map<String, List<String>> query) {
  /** Tells where the marker's item is in the order, so that the item itself needn't be there. */
  public static final String PLACE = "marker_place";

  private static final String MARKER = "marker";

  /** The links of the list at that path, asked for by that request. */
  public static Links of(String path, Request request) {
    Map<String, List<String>> query = new LinkedHashMap<>(request.query());
    query.remove(MARKER);
    query.remove(PLACE);
    return new Links(path, query);
  }

  /** The link to the first part. */
  public String first() {
    return path + (query.isEmpty() ? "" : "?" + text(query));
  }

  /** The link to the part that starts after that marker. */
  public String after(String marker) {
    return after(marker, List.of());
  }

  /** The link to the part that starts after that marker, whose item is at that place. */
  public String after(String marker, List<String> place) {
    Map<String, List<String>> placed = new LinkedHashMap<>(query);
    placed.put(MARKER, List.of(marker));
    placed.put(PLACE, place);
    return path + "?" + text(placed);
  }

  private static String text(Map<String, List<String>> query) {
    List<String> pairs = new ArrayList<>();
    query.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
