package io.imageshare.local.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a route, such as {@code /v2/images/{image_id}/members}: each segment a word, a
 * variable, or at the end a variable for all the rest, {@code {file+}}.
 */
final class PathPattern {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}+]+)(\\+?)}");

  /** Words before variables before the rest, from the first segment on. */
  static final Comparator<PathPattern> MOST_SPECIFIC_FIRST = PathPattern::compare;

  private enum Kind {
    WORD,
    VARIABLE,
    REST
  }

  private record Segment(Kind kind, String name) {
    boolean fits(String text) {
      return kind == Kind.WORD ? name.equals(text) : !text.isEmpty();
    }
  }

  private final List<Segment> segments = new ArrayList<>();

  PathPattern(String path) {
    for (String text : split(path)) {
      Matcher variable = VARIABLE.matcher(text);
      if (variable.matches()) {
        Kind kind = variable.group(2).isEmpty() ? Kind.VARIABLE : Kind.REST;
        segments.add(new Segment(kind, variable.group(1)));
      } else {
        segments.add(new Segment(Kind.WORD, text));
      }
    }
  }

  /** The segments of a path, percent-encoded as they are. */
  static List<String> split(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  /** The values of the variables, if the segments are those of a path of this form. */
  Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != segments.size() && !(endsWithRest() && path.size() > segments.size())) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean rest = segment.kind() == Kind.REST;
      String text = rest ? String.join("/", path.subList(i, path.size())) : path.get(i);
      if (!segment.fits(text)) {
        return Optional.empty();
      }
      if (segment.kind() != Kind.WORD) {
        values.put(segment.name(), text);
      }
    }
    return Optional.of(values);
  }

  private boolean endsWithRest() {
    return segments.get(segments.size() - 1).kind() == Kind.REST;
  }

  private static int compare(PathPattern one, PathPattern other) {
    int common = Math.min(one.segments.size(), other.segments.size());
    for (int i = 0; i < common; i++) {
      int order = one.segments.get(i).kind().compareTo(other.segments.get(i).kind());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(other.segments.size(), one.segments.size());
  }
}
