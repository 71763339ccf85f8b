package io.imageshare.local.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Makes a database under another name first, so that there never is one without its tables: an
 * empty file of the right name has lost what was in it.
 */
final class NewDatabase {
  private static final String UNFINISHED = "-unfinished";
  private static final String LOG = "-wal";

  private NewDatabase() {}

  /**
   * Makes the database, unless it is there.
   *
   * @throws IOException if it can't be made, or was lost; the message says in one line why
   */
  static void make(Path file) throws SQLException, IOException {
    if (Files.exists(file)) {
      if (Files.size(file) == 0) {
        throw new IOException(
            "The file %s is damaged, since it is empty: put a copy in its place, or move it away to begin anew."
                .formatted(file));
      }
      return;
    }
    if (Files.exists(beside(file, LOG))) {
      throw new IOException(
          "The file %s is missing beside its log: put it back, or move the log away, too, to begin anew."
              .formatted(file));
    }
    Path unfinished = beside(file, UNFINISHED);
    Files.deleteIfExists(beside(unfinished, "-journal"));
    Files.deleteIfExists(unfinished);
    fill(unfinished);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    NewFolder.flush(file.resolveSibling(""));
  }

  private static void fill(Path file) throws SQLException {
    try (Session session = Place.inFile(file).open()) {
      Schema.make(session);
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
