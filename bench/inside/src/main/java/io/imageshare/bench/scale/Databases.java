package io.imageshare.bench.scale;

import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Databases that are there until this is closed. */
final class Databases implements AutoCloseable {
  private final ScratchFolder folder = ScratchFolder.make("databases");
  private final List<SqliteDatabase> open = new ArrayList<>();

  Databases() throws IOException {}

  /** A new one in a folder: each commit is flushed. */
  SqliteDatabase onDisk() throws IOException {
    return opened(SqliteDatabase.inFolder(folder.path().resolve(String.valueOf(open.size()))));
  }

  /** A new one in memory, which takes up to 1 GiB. */
  SqliteDatabase inMemory() {
    return opened(SqliteDatabase.inMemory());
  }

  private SqliteDatabase opened(SqliteDatabase database) {
    open.add(database);
    return database;
  }

  @Override
  public void close() throws IOException {
    open.forEach(SqliteDatabase::close);
    folder.close();
  }
}
