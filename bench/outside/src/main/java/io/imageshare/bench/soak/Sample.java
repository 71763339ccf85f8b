package io.imageshare.bench.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process holds at a time.
 *
 * @param heap kilobytes in use after a collection
 * @param files open descriptors
 * @param threads alive
 */
record Sample(long heap, long files, long threads) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern NO_HEAP = Pattern.compile("\\s*(Metaspace|class space).*");

  /** Asks the JVM of that process, and the kernel. */
  static Sample of(long pid) throws IOException, InterruptedException {
    jcmd(pid, "GC.run");
    long heap =
        jcmd(pid, "GC.heap_info")
            .lines()
            .filter(line -> !NO_HEAP.matcher(line).matches())
            .mapToLong(Sample::used)
            .sum();
    return new Sample(heap, entries(pid, "fd"), entries(pid, "task"));
  }

  private static long used(String line) {
    Matcher matcher = USED.matcher(line);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
  }

  private static String jcmd(long pid, String command) throws IOException, InterruptedException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process process = new ProcessBuilder(program, String.valueOf(pid), command).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("jcmd can't ask the service: " + told);
    }
    return told;
  }

  private static long entries(long pid, String folder) throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("/proc", String.valueOf(pid), folder))) {
      return entries.count();
    }
  }
}
