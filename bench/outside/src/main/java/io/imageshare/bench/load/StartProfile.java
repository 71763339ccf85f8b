package io.imageshare.bench.load;

import io.imageshare.local.template.Template;
import io.imageshare.service.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How another build of the service is made, and how {@code mvn -Pstart} starts one. */
final class StartProfile {
  private static final String BUILD =
      "mvn -B -ntp -q -Punchecked -DskipTests -pl local/runner -am package dependency:build-classpath"
          + " -Dmdep.includeScope=runtime -Dmdep.outputFile=";
  private static final Pattern OPTIONS = Pattern.compile("<local.jvm>([^<]*)</local.jvm>");

  private StartProfile() {}

  /** Builds another build of the service, in a checkout of its own. */
  static Build build(Path checkout) throws IOException, InterruptedException {
    Path classPath = Files.createTempFile("class-path", ".txt");
    ProcessBuilder builder = new ProcessBuilder((BUILD + classPath).split(" "));
    if (builder.directory(checkout.toFile()).inheritIO().start().waitFor() != 0) {
      throw new IOException("There is no build of the service in " + checkout);
    }
    Path classes = checkout.resolve("local/runner/target/classes");
    String all = classes + ":" + Files.readString(classPath).strip();
    Files.delete(classPath);
    return new Build(checkout, all);
  }

  /** The options of its JVM; a build without any of its own is started within Maven's process. */
  static List<String> options(Build build) throws IOException {
    Path folder =
        build.folder().toString().isEmpty()
            ? Template.nearest().toAbsolutePath().resolveSibling("")
            : build.folder();
    Path pom = folder.resolve("local/start/pom.xml");
    Matcher options = OPTIONS.matcher(Files.exists(pom) ? Files.readString(pom) : "");
    return options.find() ? List.of(options.group(1).split(" ")) : List.of();
  }
}
