package io.imageshare.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds of the machine's memory. */
public final class Memory {
  private static final String RESIDENT = "VmRSS:";
  private static final long KILOBYTES_IN_MEGABYTE = 1024;

  private Memory() {}

  /** Resident megabytes. */
  public static long of(long pid) throws IOException {
    try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
              .filter(line -> line.startsWith(RESIDENT))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / KILOBYTES_IN_MEGABYTE;
    }
  }
}
