package io.imageshare.local.sqlite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a database, for one service at a time. */
final class DatabaseFolder implements AutoCloseable {
  private static final String FILE = "imageshare.db";
  private static final String LOCK = "in-use.lock";

  /** Where earlier versions kept their records. */
  private static final String FORMER_FILE = "shared-local-instance.db";

  private final Path file;
  private final FileChannel lock;

  private DatabaseFolder(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes the folder, which is made if it doesn't exist.
   *
   * @throws IOException if it can't be used; the message says in one line why, and what to do
   */
  static DatabaseFolder take(Path folder) throws IOException {
    try {
      NewFolder.make(folder);
      if (Files.exists(folder.resolve(FORMER_FILE))) {
        throw new IOException(
            "The folder %s holds records of an earlier Imageshare in %s, which this one can't read: start the one that made them, or take another folder."
                .formatted(folder, FORMER_FILE));
      }
      return new DatabaseFolder(folder.resolve(FILE), locked(folder));
    } catch (FileSystemException unusable) {
      throw new IOException(
          "The folder %s can't be used: %s: %s"
              .formatted(folder, unusable.getClass().getSimpleName(), unusable.getMessage()),
          unusable);
    }
  }

  /** Whether there is a database in the folder, of this or of an earlier version. */
  static boolean hasFile(Path folder) {
    return Files.exists(folder.resolve(FILE)) || Files.exists(folder.resolve(FORMER_FILE));
  }

  /** The database. */
  Path file() {
    return file;
  }

  /** Leaves the folder to others. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IOException("The folder " + folder + " is in use by another Imageshare.");
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException takenByThisProcess) {
      return false;
    }
  }
}
