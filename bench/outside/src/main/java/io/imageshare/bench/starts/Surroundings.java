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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All that the functions call, on this machine, and the folders that they are unpacked in. */
final class Surroundings implements AutoCloseable {
  private static final String ANSWER = "{\"statusCode\":200}";

  private final EmptyTable table;
  private final LoopbackAws aws;
  private final Subjects subjects;
  private final Path folder;
  private final Set<Subject> warm = new HashSet<>();

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
        table, aws, new Subjects(template, services), Files.createTempDirectory("cold-start"));
  }

  Subjects subjects() {
    return subjects;
  }

  /** The folder of a function's, which keeps its unpacked code. */
  private Path folderOf(Subject subject) throws IOException {
    return Files.createDirectories(folder.resolve(subject.function().name()));
  }

  /** Starts the function; the first time once more, which warms the machine up. */
  Start start(Subject subject) throws IOException {
    if (warm.add(subject)) {
      start(subject, List.of());
    }
    return start(subject, List.of());
  }

  /** The same with what the JVM tells of classes. */
  LoggedStart startLogged(Subject subject) throws IOException {
    Path log = folderOf(subject).resolve("classes");
    if (warm.add(subject)) {
      start(subject, List.of());
    }
    Start start = start(subject, List.of(ClassLog.option(log)));
    return new LoggedStart(start, ClassLog.read(log));
  }

  private Start start(Subject subject, List<String> options) throws IOException {
    return Start.of(subject.function(), folderOf(subject), subject.json(), options);
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
