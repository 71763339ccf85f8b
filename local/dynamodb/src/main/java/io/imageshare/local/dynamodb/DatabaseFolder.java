package io.imageshare.local.dynamodb;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a DynamoDB keeps its data, for one at a time.
 *
 * <p>DynamoDB Local waits for ever for a file that it can't open, so whatever could be in its way
 * is looked for before.
 */
final class DatabaseFolder implements AutoCloseable {
  /** The name by which DynamoDB Local's own server finds it, with {@code -sharedDb}. */
  private static final String FILE_NAME = "shared-local-instance.db";

  private static final String LOCK_NAME = "in-use.lock";
  private static final ByteBuffer MAGIC =
      StandardCharsets.US_ASCII.encode("SQLite format 3\0").asReadOnlyBuffer();

  private final Path file;
  private final FileChannel lock;

  private DatabaseFolder(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes the folder, which is made if it doesn't exist.
   *
   * @throws IOException if it can't be used; the message says in one line why
   */
  static DatabaseFolder take(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(FILE_NAME);
      FileChannel lock = locked(folder);
      try {
        requireDatabase(file);
      } catch (IOException unusable) {
        lock.close();
        throw unusable;
      }
      return new DatabaseFolder(file, lock);
    } catch (FileSystemException unusable) {
      String kind = unusable.getClass().getSimpleName();
      throw new IOException(
          "The folder " + folder + " can't be used: " + kind + ": " + unusable.getMessage(),
          unusable);
    }
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
    FileChannel channel = FileChannel.open(folder.resolve(LOCK_NAME), CREATE, WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IOException("The folder " + folder + " is in use by another DynamoDB Local.");
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

  /** That the file can be written, and is empty or a database. */
  private static void requireDatabase(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
      ByteBuffer start = ByteBuffer.allocate(MAGIC.capacity());
      while (start.hasRemaining() && channel.read(start) >= 0) {}
      if (start.position() > 0 && !start.flip().equals(MAGIC)) {
        throw new IOException("The file " + file + " isn't a database of DynamoDB Local.");
      }
    }
  }
}
