package io.imageshare.local.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes folders that are still there after a power failure: a new folder is known only once the one
 * that it is in has been flushed.
 */
final class NewFolder {
  private static final boolean FLUSHES_FOLDERS = !System.getProperty("os.name").startsWith("Win");

  private NewFolder() {}

  /** Makes the folder and those above it, unless they are there. */
  static void make(Path folder) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    if (above != null && !Files.exists(folder)) {
      make(above);
      Files.createDirectory(folder);
      flush(above);
    }
  }

  /**
   * Flushes what has become of the names in a folder. Windows writes folders by itself, and doesn't
   * let them be opened.
   */
  static void flush(Path folder) throws IOException {
    if (FLUSHES_FOLDERS) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
