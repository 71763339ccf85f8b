package io.imageshare.local.sqlite;

import java.io.IOException;
import java.nio.file.Path;

/** A service of another process that wants a folder, and says what it gets. */
final class SecondService {
  private SecondService() {}

  /**
   * Keeps it until its input ends.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(Path.of(arguments[0]))) {
      System.out.println(DatabaseRows.all(database).isEmpty() ? "empty" : "open");
      while (System.in.read() >= 0) {
        // Goes on until nobody needs it any more.
      }
    } catch (IOException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
