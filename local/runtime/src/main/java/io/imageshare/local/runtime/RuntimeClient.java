package io.imageshare.local.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** AWS's runtime interface client for Java: the program that a function's process runs. */
final class RuntimeClient {
  /** What AWS's own images start it with, but for the archive of its classes that they have. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+TieredCompilation",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
          "-Djava.net.preferIPv4Stack=true",
          "--add-opens=java.base/java.io=ALL-UNNAMED");

  private static final List<Class<?>> PARTS =
      List.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class);

  private static final String NATIVE_LIBRARY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private RuntimeClient() {}

  /** Whether it has a native library for this machine. */
  static boolean runsHere() {
    return AWSLambda.class.getResource(nativeLibrary()) != null;
  }

  /**
   * The command that runs a handler with this JVM's own {@code java}.
   *
   * @param folder takes the client's native library, unless it has it already
   * @param memory megabytes of the function
   * @param options more options of the JVM
   */
  static List<String> command(Path folder, String handler, int memory, List<String> options)
      throws IOException {
    Path library = folder.resolve("runtime-client.so");
    try (InputStream in = AWSLambda.class.getResourceAsStream(nativeLibrary())) {
      if (in == null) {
        throw new IOException("AWS's runtime client has no library for " + nativeLibrary());
      }
      if (!Files.exists(library)) {
        Files.copy(in, library);
      }
    }
    Stream<String> java =
        Stream.of(Path.of(System.getProperty("java.home"), "bin/java").toString());
    Stream<String> run =
        Stream.of(
            "-Xmx" + memory * 85 / 100 + "m",
            "-D" + NATIVE_LIBRARY + "=" + library,
            "-cp",
            classPath(),
            AWSLambda.class.getName(),
            handler);
    return Stream.of(java, OPTIONS.stream(), options.stream(), run).flatMap(each -> each).toList();
  }

  private static String classPath() {
    return PARTS.stream().map(RuntimeClient::jar).collect(Collectors.joining(File.pathSeparator));
  }

  private static String jar(Class<?> part) {
    try {
      return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String nativeLibrary() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    return "/jni/libaws-lambda-jni." + system + "-" + processor + ".so";
  }
}
