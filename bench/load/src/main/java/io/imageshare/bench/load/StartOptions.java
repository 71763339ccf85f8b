package io.imageshare.bench.load;

import io.imageshare.local.template.Template;
import io.imageshare.service.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of the JVM that {@code mvn -Pstart} starts the service with. */
final class StartOptions {
  private static final Pattern OPTIONS = Pattern.compile("<local.jvm>([^<]*)</local.jvm>");

  private StartOptions() {}

  /** Those of that build; a build without any of its own is started within Maven's process. */
  static List<String> of(Build build) throws IOException {
    Path folder = build.folder().toString().isEmpty() ? root() : build.folder();
    Path pom = folder.resolve("local/start/pom.xml");
    Matcher options = OPTIONS.matcher(Files.exists(pom) ? Files.readString(pom) : "");
    return options.find() ? List.of(options.group(1).split(" ")) : List.of();
  }

  private static Path root() {
    return Template.nearest().toAbsolutePath().resolveSibling("");
  }
}
