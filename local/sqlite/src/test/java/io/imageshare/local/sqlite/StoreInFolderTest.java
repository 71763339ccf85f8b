package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.RETENTION;

import io.imageshare.domain.Region;
import io.imageshare.store.StoreContracts;
import io.imageshare.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In a folder")
class StoreInFolderTest extends StoreContracts {
  private static final AtomicInteger REGIONS = new AtomicInteger();
  private static Optional<SqliteDatabase> database = Optional.empty();

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    database = Optional.of(SqliteDatabase.inFolder(folder));
  }

  @AfterAll
  static void close() {
    database.ifPresent(SqliteDatabase::close);
  }

  @Override
  protected Stores empty() {
    Region region = new Region("region-" + REGIONS.incrementAndGet());
    return database.orElseThrow().of(region, RETENTION);
  }
}
