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
 * The tokens that were ended, in a file: a line each, with the token's ID and the time at which it
 * expires anyhow.
 */
final class EndedTokenFile {
  private final Path file;

  private EndedTokenFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the file, if there is one, and leaves away what has expired.
   *
   * @param tokens takes the IDs, with the times of expiry
   * @throws IOException if it can't be read or written, or is none; the message says so in one line
   */
  static EndedTokenFile open(Path file, Instant now, Map<String, Instant> tokens)
      throws IOException {
    Map<String, Instant> read = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : whole(Files.readString(file)).lines().toList()) {
        read(line, file, read);
      }
    }
    read.values().removeIf(expiry -> !expiry.isAfter(now));
    PrivateFile.write(
        file,
        read.entrySet().stream()
            .map(token -> line(token.getKey(), token.getValue()))
            .collect(Collectors.joining()));
    tokens.putAll(read);
    return new EndedTokenFile(file);
  }

  /** What ends with a line: who stopped amid one has not said that its token was ended. */
  private static String whole(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private static void read(String line, Path file, Map<String, Instant> tokens) throws IOException {
    int blank = line.indexOf(' ');
    try {
      tokens.put(line.substring(0, Math.max(0, blank)), Instant.parse(line.substring(blank + 1)));
    } catch (DateTimeException malformed) {
      throw new IOException(file + " holds no list of ended tokens", malformed);
    }
  }

  /**
   * Adds a token, which is on the disk then.
   *
   * @throws IOException if it isn't
   */
  synchronized void add(String id, Instant expiry) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      ByteBuffer line = ByteBuffer.wrap(line(id, expiry).getBytes(UTF_8));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
  }

  private static String line(String id, Instant expiry) {
    return id + " " + expiry + "\n";
  }
}
