package io.imageshare.local.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which a call may name its function: the name, a partial or a whole ARN, each with or
 * without a qualifier.
 */
final class FunctionNames {
  private static final Pattern PATH =
      Pattern.compile("/2015-03-31/functions/([^/]+)/invocations/?");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:arn:aws[a-z-]*:lambda:[a-z0-9-]+:)?(?:\\d{12}:)?(?:function:)?"
              + "([A-Za-z0-9_-]+)(?::(\\$LATEST|[A-Za-z0-9_-]+))?");

  /** The versions that every function has: the newest one, and the template's alias for it. */
  private static final Set<String> VERSIONS = Set.of("$LATEST", "live");

  private FunctionNames() {}

  /** What the path of a call names; empty if it is the path of no call. */
  static Optional<String> inPath(String path) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches() ? decoded(matcher.group(1)) : Optional.empty();
  }

  /** The name alone; empty if it is no name, or one with a version that there isn't. */
  static Optional<String> name(String text) {
    Matcher matcher = NAME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String version = matcher.group(2);
    return version == null || VERSIONS.contains(version)
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Whether every function has that version. */
  static boolean isVersion(String text) {
    return VERSIONS.contains(text);
  }

  private static Optional<String> decoded(String segment) {
    try {
      return Optional.of(URLDecoder.decode(segment, UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
