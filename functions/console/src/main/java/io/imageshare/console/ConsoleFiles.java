package io.imageshare.console;

import io.imageshare.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the page, all of them in memory. */
final class ConsoleFiles {
  /** The page itself. */
  static final String PAGE = "index.html";

  private static final String UTF_8 = ";charset=utf-8";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          PAGE,
          "text/html" + UTF_8,
          "console.css",
          "text/css" + UTF_8,
          "console.js",
          "text/javascript" + UTF_8,
          "plots.js",
          "text/javascript" + UTF_8,
          "texts.de.js",
          "text/javascript" + UTF_8,
          "texts.en.js",
          "text/javascript" + UTF_8,
          "favicon.svg",
          "image/svg+xml" + UTF_8);

  private final Map<String, ConsoleFile> files = new HashMap<>();

  private ConsoleFiles() {}

  /** The files that the build has made, and the configuration in a file of its own. */
  static ConsoleFiles of(ConsoleSettings settings) {
    SecurityHeaders headers = SecurityHeaders.of(settings);
    ConsoleFiles made = new ConsoleFiles();
    MEDIA_TYPES.forEach(
        (name, type) -> made.files.put(name, ConsoleFile.of(type, content(name), headers)));
    byte[] configuration = Json.bytes(ConfigurationJson.of(settings));
    made.files.put("config.json", ConsoleFile.of("application/json", configuration, headers));
    return made;
  }

  /** The file of that name, or empty if there is none. */
  Optional<ConsoleFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  private static byte[] content(String name) {
    try (InputStream in = ConsoleFiles.class.getResourceAsStream("/console/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build has made no " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
