package io.imageshare.bench.load;

import io.imageshare.service.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another build of the service, in a checkout of its own, where {@code -Pstart} builds it. */
final class OtherBuild {
  private static final List<String> COMMAND =
      List.of(
          "mvn",
          "-B",
          "-ntp",
          "-q",
          "-Pstart",
          "-pl",
          "local/runner",
          "-am",
          "compile",
          "dependency:build-classpath",
          "-Dmdep.includeScope=runtime");

  private OtherBuild() {}

  /** Builds it. */
  static Build in(Path checkout) throws IOException, InterruptedException {
    Path classPath = Files.createTempFile("class-path", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(COMMAND)).directory(checkout.toFile()).inheritIO();
    builder.command().add("-Dmdep.outputFile=" + classPath);
    if (builder.start().waitFor() != 0) {
      throw new IOException("There is no build of the service in " + checkout);
    }
    Path classes = checkout.resolve("local/runner/target/start/classes");
    String all = classes + ":" + Files.readString(classPath).strip();
    Files.delete(classPath);
    return new Build(checkout, all);
  }
}
