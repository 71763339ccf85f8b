package io.imageshare.local.sqlite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Another process, with which one speaks line by line: each is answered by one. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;

  private OtherProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** A command that runs a class of the tests with the arguments. */
  static List<String> java(Class<?> main, List<String> options, String... arguments) {
    Stream<String> start =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"));
    return Stream.of(start, options.stream(), Stream.of(main.getName()), Stream.of(arguments))
        .flatMap(each -> each)
        .toList();
  }

  /** One that runs the statements that it is told on the file of a database. */
  static OtherProcess on(Path folder) throws IOException {
    return of(java(OtherProcess.class, List.of(), folder.toString()));
  }

  /** One of that command. */
  static OtherProcess of(List<String> command) throws IOException {
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** What it answers. */
  String ask(String line) throws IOException {
    OutputStream input = process.getOutputStream();
    input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
    return answer();
  }

  /** What it says next. */
  String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the other process has ended");
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
    process.onExit().join();
  }

  /**
   * The other process.
   *
   * @param arguments the folder of the database
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Connection connection = OtherProgram.open(Path.of(arguments[0]));
        Statement statement = connection.createStatement()) {
      String line = lines.readLine();
      while (line != null) {
        System.out.println(OtherProgram.first(statement, line));
        line = lines.readLine();
      }
    }
  }
}
