package io.imageshare.local.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that runs one function as AWS Lambda does: its zip unpacked, in the environment that
 * Lambda gives it, under AWS's runtime interface client.
 */
public final class FunctionProcess implements AutoCloseable {
  private final RuntimeApi api;
  private final Process process;
  private final Path log;
  private final CompletableFuture<Void> watch;

  private FunctionProcess(RuntimeApi api, Process process, Path log) {
    this.api = api;
    this.process = process;
    this.log = log;
    this.watch =
        process.onExit().thenAccept(ended -> api.end("The process has ended. It said: " + log()));
  }

  /** Whether functions can be run so on this machine. */
  public static boolean runsHere() {
    return RuntimeClient.runsHere();
  }

  /**
   * Starts it.
   *
   * @param folder takes the unpacked code, unless it has that from a start before, and the
   *     process's log
   * @param options more options of the JVM
   */
  public static FunctionProcess start(DeployedFunction function, Path folder, List<String> options)
      throws IOException {
    return start(function, folder, options, Map.of());
  }

  /**
   * Starts it as if to take a snapshot: once it is initialized and its hooks have run, it waits to
   * be restored.
   *
   * @param folder takes the unpacked code, unless it has that from a start before, and the
   *     process's log
   */
  public static FunctionProcess startForSnapshot(DeployedFunction function, Path folder)
      throws IOException {
    return start(
        function, folder, List.of(), Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));
  }

  private static FunctionProcess start(
      DeployedFunction function, Path folder, List<String> options, Map<String, String> more)
      throws IOException {
    Path code = folder.resolve("task");
    if (!Files.exists(code)) {
      function.unpack(Files.createDirectory(code));
    }
    Path log = folder.resolve("log");
    String arn =
        "arn:aws:lambda:%s:123456789012:function:%s:live"
            .formatted(function.environment().get("AWS_REGION"), function.name());
    RuntimeApi api = RuntimeApi.start(arn, function.timeout());
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              RuntimeClient.command(folder, function.handler(), function.memory(), options));
      builder.environment().clear();
      builder.environment().putAll(environment(function, code, api.authority()));
      builder.environment().putAll(more);
      builder.directory(code.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
      return new FunctionProcess(api, builder.start(), log);
    } catch (IOException | RuntimeException failure) {
      api.close();
      throw failure;
    }
  }

  private static Map<String, String> environment(
      DeployedFunction function, Path code, String authority) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.put("AWS_LAMBDA_RUNTIME_API", authority);
    environment.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()));
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", function.name());
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "1");
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    environment.put("LAMBDA_TASK_ROOT", code.toString());
    environment.put("_HANDLER", function.handler());
    environment.put("TZ", ":UTC");
    return environment;
  }

  /** What feeds it. */
  public RuntimeApi api() {
    return api;
  }

  /** Its number in the operating system. */
  public long pid() {
    return process.pid();
  }

  /** All that it has printed so far. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return "(nothing that can be read: " + unreadable.getMessage() + ")";
    }
  }

  /** Ends the process, and waits until it has ended. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      watch.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      api.close();
    }
  }
}
