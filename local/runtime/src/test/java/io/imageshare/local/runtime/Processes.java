package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.template.FunctionDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A process for each function that was asked for, all with the same services. */
final class Processes implements AutoCloseable {
  private final Path folder;
  private final Map<String, String> services;
  private final Map<String, FunctionProcess> processes = new HashMap<>();

  /**
   * @param folder takes the unpacked functions
   * @param services where the functions' calls go, as variables for the SDK
   */
  Processes(Path folder, Map<String, String> services) {
    this.folder = folder;
    this.services = Map.copyOf(services);
  }

  /** The function's process, restored from its snapshot and ready for invocations. */
  FunctionProcess of(FunctionDefinition function) throws IOException {
    String name = function.logicalId();
    FunctionProcess known = processes.get(name);
    if (known == null) {
      Path own = Files.createDirectory(folder.resolve(name));
      known = FunctionProcess.startForSnapshot(Functions.deployed(function, services), own);
      processes.put(name, known);
      known.api().awaitSnapshot();
      known.api().restore();
      known.api().awaitReady();
    }
    return known;
  }

  /** Checks that a process has printed nothing that an operator shouldn't see or couldn't use. */
  static void expectCleanLog(FunctionProcess process) {
    assertThat(process.log())
        .doesNotContain("eyJ", "c2lnbmF0dXJl")
        .doesNotContain("Exception in thread")
        .doesNotContainPattern("(?m)^\\s+at |\\\\tat |\\\\n\\s+at ");
  }

  @Override
  public void close() {
    processes.values().forEach(FunctionProcess::close);
  }
}
