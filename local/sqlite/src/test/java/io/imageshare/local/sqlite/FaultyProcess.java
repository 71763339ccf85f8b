package io.imageshare.local.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Another process below whose SQLite calls can be made to fail. */
final class FaultyProcess {
  private static final String SOURCE = "faulty_file.c";

  private final Path folder;
  private final Path library;

  private FaultyProcess(Path folder, Path library) {
    this.folder = folder;
    this.library = library;
  }

  /** Compiles what comes in between. The test is skipped where there is no compiler. */
  static FaultyProcess compiled(Path folder) throws IOException, InterruptedException {
    Path source = folder.resolve(SOURCE);
    Path library = folder.resolve("faulty_file.so");
    try (InputStream text = FaultyProcess.class.getResourceAsStream(SOURCE)) {
      Files.copy(Objects.requireNonNull(text), source);
    }
    assumeThat(compiles(source, library)).as("there is a C compiler").isTrue();
    return new FaultyProcess(folder, library);
  }

  private static boolean compiles(Path source, Path library) throws InterruptedException {
    try {
      return new ProcessBuilder(
                  "cc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException noCompiler) {
      return false;
    }
  }

  /** Runs the class to its end; what it says. */
  String run(Class<?> main) throws IOException, InterruptedException {
    Path base = Files.createDirectory(folder.resolve("base"));
    Path table = base.resolve("table");
    FaultyFile.in(table).heal();
    List<String> command =
        OtherProcess.java(
            main, List.of("-Dfaults.all=" + Boolean.getBoolean("faults.all")), base.toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LD_PRELOAD", library.toString());
    builder.environment().put(FaultyFile.TABLE, table.toString());
    builder.environment().put(FaultyFile.KEPT, base.resolve("kept").toString());
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }
}
