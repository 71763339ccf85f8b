package io.imageshare.local.runtime;

import io.imageshare.local.template.FunctionDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A function as it is deployed.
 *
 * @param name its logical ID
 * @param zip its code
 * @param handler class and method, as the template names them
 * @param timeout what an invocation may take
 * @param memory in MB
 * @param environment all its variables
 */
public record DeployedFunction(
    String name,
    Path zip,
    String handler,
    Duration timeout,
    int memory,
    Map<String, String> environment) {

  public DeployedFunction {
    environment = Map.copyOf(environment);
  }

  /**
   * A function of the template.
   *
   * @param root the folder of the template
   * @param build the name of the modules' build folders, such as {@code target}
   * @param services where the function's calls go, as variables for the SDK
   */
  public static DeployedFunction of(
      FunctionDefinition function,
      Path root,
      String build,
      String region,
      Map<String, String> services) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.putAll(services);
    environment.put("AWS_REGION", region);
    environment.put("AWS_ACCESS_KEY_ID", "key");
    environment.put("AWS_SECRET_ACCESS_KEY", "secret");
    environment.put("AWS_SESSION_TOKEN", "session");
    return new DeployedFunction(
        function.logicalId(),
        root.resolve(function.code().replace("/target/", "/" + build + "/")),
        function.handlerClass() + "::" + function.handlerMethod(),
        function.timeout(),
        function.memory(),
        environment);
  }

  /** The name without what all functions' names end in, such as {@code share}. */
  public String shortName() {
    return name.replaceFirst("Function$", "").toLowerCase(Locale.ROOT);
  }

  /** Unpacks its code into that folder, where nothing may be of it. */
  void unpack(Path folder) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException(zip + " has an entry outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
  }
}
