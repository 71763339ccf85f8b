package io.imageshare.bench.starts;

import io.imageshare.bench.load.Memory;
import io.imageshare.local.runtime.DeployedFunction;
import io.imageshare.local.runtime.FunctionProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A cold start.
 *
 * @param begun when the process was started, as {@link System#nanoTime} tells it, which is the
 *     clock of the JVM's log too
 * @param initialized milliseconds from the start of the process to its request for an invocation
 * @param answered milliseconds from the start of the process to the first answer
 * @param processor milliseconds that processors have worked for it until then, which tell more than
 *     the others where the machine has other work, or the function a part of a processor only
 * @param resident megabytes of memory that the process had then
 */
record Start(long begun, double initialized, double answered, double processor, long resident) {

  /**
   * Starts the function, has it answer the event, and ends it.
   *
   * @param folder the function's, which keeps its unpacked code
   * @param options more options of the JVM
   */
  static Start of(DeployedFunction function, Path folder, String event, List<String> options)
      throws IOException {
    long begin = System.nanoTime();
    try (FunctionProcess process = FunctionProcess.start(function, folder, options)) {
      process.api().awaitReady();
      long ready = System.nanoTime();
      process.api().invoke(event).answer();
      long answered = System.nanoTime();
      return new Start(
          begin,
          (ready - begin) / 1e6,
          (answered - begin) / 1e6,
          processor(process.pid()),
          Memory.of(process.pid()));
    }
  }

  private static double processor(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow()
        .toMillis();
  }
}
