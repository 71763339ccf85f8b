package io.imageshare.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.files.PrivateFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What has ended before its time, in a file: a line each, with its name and the time at which it
 * can be forgotten.
 */
final class EndedTokenFile {
  private final Path file;
  private long length;

  private EndedTokenFile(Path file, long length) {
    this.file = file;
    this.length = length;
  }

  /**
   * Reads the file, if there is one, and leaves away what can be forgotten.
   *
   * @param ended takes the names, with the times
   * @throws IOException if it can't be read or written, or is none; the message says so in one line
   */
  static EndedTokenFile open(Path file, Instant now, Map<String, Instant> ended)
      throws IOException {
    try {
      Map<String, Instant> read = new TreeMap<>();
      if (Files.exists(file)) {
        for (String line : whole(Files.readString(file)).lines().toList()) {
          read(line, read);
        }
      }
      read.values().removeIf(time -> !time.isAfter(now));
      String lines =
          read.entrySet().stream()
              .map(each -> line(each.getKey(), each.getValue()))
              .collect(Collectors.joining());
      PrivateFile.write(file, lines);
      ended.putAll(read);
      return new EndedTokenFile(file, lines.getBytes(UTF_8).length);
    } catch (IOException | DateTimeException unusable) {
      throw new IOException(
          "The file %s can't be used as a list of ended tokens: %s"
              .formatted(file, unusable.getMessage()),
          unusable);
    }
  }

  /** What ends with a line: who stopped amid one has not said that it was kept. */
  private static String whole(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private static void read(String line, Map<String, Instant> ended) {
    int blank = line.indexOf(' ');
    ended.put(line.substring(0, Math.max(0, blank)), Instant.parse(line.substring(blank + 1)));
  }

  /**
   * Adds a name, which is on the disk then.
   *
   * @throws IOException if it isn't; the next one takes its place
   */
  synchronized void add(String name, Instant time) throws IOException {
    byte[] line = line(name, time).getBytes(UTF_8);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length).position(length);
      ByteBuffer left = ByteBuffer.wrap(line);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    length += line.length;
  }

  private static String line(String name, Instant time) {
    return name + " " + time + "\n";
  }
}
