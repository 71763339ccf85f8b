package io.imageshare.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has wrk send requests for some seconds, each connection the next one as soon as it is answered.
 */
final class Wrk {
  private static final Pattern RESULT =
      Pattern.compile("RESULT (\\d+) (\\S+) (\\S+) (\\S+) (\\S+) (\\d+) (\\d+)");

  private final Path folder;

  Wrk(Path folder) throws IOException {
    this.folder = folder;
    try (var script = Wrk.class.getResourceAsStream("wrk.lua")) {
      Files.write(folder.resolve("wrk.lua"), script.readAllBytes());
    }
  }

  /**
   * What was measured.
   *
   * @param requests how many were answered
   * @param rate requests a second
   * @param median milliseconds
   * @param p99 milliseconds that 99 of 100 answers did not exceed
   * @param p999 milliseconds that 999 of 1,000 answers did not exceed
   * @param refused answers that were no success
   * @param lost requests without an answer
   */
  record Result(
      int requests, double rate, double median, double p99, double p999, int refused, int lost) {

    /** Whether each request was answered by a success. */
    boolean isClean() {
      return refused == 0 && lost == 0;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%,.0f | %.1f | %.1f | %.1f", rate, median, p99, p999);
    }
  }

  /** Measures. */
  Result measure(RequestSeries requests, int connections, int seconds)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("requests.txt"), requests.lines());
    Files.write(folder.resolve("headers.txt"), requests.headers());
    List<String> command =
        List.of(
            "wrk",
            "-t1",
            "-c" + connections,
            "-d" + seconds + "s",
            "--timeout",
            "30s",
            "--latency",
            "-s",
            folder.resolve("wrk.lua").toString(),
            requests.peer().address().toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher result = RESULT.matcher(told);
    if (process.waitFor() != 0 || !result.find()) {
      throw new IOException("wrk has measured nothing: " + told);
    }
    return new Result(
        Integer.parseInt(result.group(1)),
        Double.parseDouble(result.group(2)),
        Double.parseDouble(result.group(3)),
        Double.parseDouble(result.group(4)),
        Double.parseDouble(result.group(5)),
        Integer.parseInt(result.group(6)),
        Integer.parseInt(result.group(7)));
  }
}
