package io.imageshare.local.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a file that is damaged, or no database, from one that can't be used at the moment. */
final class Damage {
  /** SQLite's numbers of these failures. */
  private static final int CORRUPT = 11;

  private static final int NO_DATABASE = 26;

  /** Where a database's header says how large it is. */
  private static final int HEADER = 100;

  private static final int PAGE_SIZE = 16;
  private static final int PAGES = 28;
  private static final int LARGEST_PAGE = 65_536;

  private static final String QUICK_CHECK = "PRAGMA quick_check(1)";
  private static final String SOUND = "ok";

  private Damage() {}

  /**
   * Looks through the whole file: a part of it that is missing may have been filled up with zeros,
   * which nothing else tells.
   *
   * @throws IOException if anything is wrong with it
   */
  static void ruleOut(Session session, Place place) throws SQLException, IOException {
    String found = session.row(QUICK_CHECK, row -> row.text(1)).orElse(SOUND);
    if (!found.equals(SOUND)) {
      throw damaged(place, found.lines().findFirst().orElse(found), null);
    }
  }

  /**
   * The same of a file that is shorter than it says. What is missing of its last page reads as
   * zeros, in which even the whole file looks sound.
   *
   * @throws IOException if it is, or can't be read
   */
  static void ruleOutShortening(Path file, Place place) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    try (FileChannel channel = FileChannel.open(file)) {
      while (header.hasRemaining() && channel.read(header) >= 0) {}
      if (header.hasRemaining() || channel.size() >= length(header)) {
        return;
      }
    }
    throw damaged(place, "it is shorter than it says", null);
  }

  /** The bytes that a database's header says it has. Source: SQLite, database file format. */
  private static long length(ByteBuffer header) {
    int size = header.getShort(PAGE_SIZE) & 0xffff;
    long pages = header.getInt(PAGES) & 0xffff_ffffL;
    return pages * (size == 1 ? LARGEST_PAGE : size);
  }

  /** What to throw for a failure to open a database; the message says in one line what to do. */
  static IOException refusal(Place place, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    return switch (failure.getErrorCode() & 0xff) {
      case CORRUPT, NO_DATABASE -> damaged(place, message, failure);
      default ->
          new IOException("The file " + place.name() + " can't be used: " + message, failure);
    };
  }

  private static IOException damaged(Place place, String what, @Nullable Throwable cause) {
    return new IOException(
        "The file %s is damaged or no database (%s): put a copy in its place, or move it away to begin anew."
            .formatted(place.name(), what),
        cause);
  }
}
