package io.imageshare.bench.starts;

import io.imageshare.bench.starts.Subjects.Subject;
import io.imageshare.local.runtime.EmptyTable;
import io.imageshare.local.runtime.LoopbackAws;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the functions call, on this machine, and the folders that they are unpacked in. */
final class Surroundings implements AutoCloseable {
  private static final String ANSWER = "{\"statusCode\":200}";

  private final EmptyTable table;
  private final LoopbackAws aws;
  private final Subjects subjects;
  private final Path folder;

  private Surroundings(EmptyTable table, LoopbackAws aws, Subjects subjects, Path folder) {
    this.table = table;
    this.aws = aws;
    this.subjects = subjects;
    this.folder = folder;
  }

  /** Starts what they call, and makes a folder. */
  static Surroundings make() throws IOException {
    // What is sent in two parts would else wait for the first one's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Template template = Subjects.template();
    EmptyTable table = EmptyTable.make(template, Subjects.TABLE);
    LoopbackAws aws =
        LoopbackAws.start(
            Subjects.SIGNER.secretOf("project-1", Subjects.REGION), (name, event) -> ANSWER);
    Map<String, String> services = new HashMap<>(aws.variables());
    services.put("AWS_ENDPOINT_URL_DYNAMODB", table.endpoint().toString());
    return new Surroundings(
        table, aws, Subjects.on(template, services), Files.createTempDirectory("cold-start"));
  }

  Subjects subjects() {
    return subjects;
  }

  /** The folder of a function's, which keeps its unpacked code. */
  Path folderOf(Subject subject) throws IOException {
    return Files.createDirectories(folder.resolve(subject.function().name()));
  }

  /** Starts the function, with more options of the JVM. */
  Start start(Subject subject, String... options) throws IOException {
    return Start.of(subject.function(), folderOf(subject), subject.json(), List.of(options));
  }

  @Override
  public void close() throws IOException {
    try (table;
        aws;
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
