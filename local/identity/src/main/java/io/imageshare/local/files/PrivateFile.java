package io.imageshare.local.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that only their owner may read, and that are never seen half written, not even after a
 * power failure.
 */
public final class PrivateFile {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private PrivateFile() {}

  /**
   * Writes the text into the file, in place of what it held.
   *
   * @throws IOException if that can't be done; the file is then as it was
   */
  public static void write(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = draft(target);
    try {
      Files.writeString(draft, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder for " + target);
    }
    String prefix = target.getFileName() + ".";
    FileStore store = Files.getFileStore(folder);
    return store.supportsFileAttributeView(PosixFileAttributeView.class)
        ? Files.createTempFile(folder, prefix, ".new", OWNER_ONLY)
        : Files.createTempFile(folder, prefix, ".new");
  }
}
