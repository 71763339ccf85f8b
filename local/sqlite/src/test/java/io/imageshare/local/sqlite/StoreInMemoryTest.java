package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.RETENTION;

import io.imageshare.domain.Region;
import io.imageshare.store.StoreContracts;
import io.imageshare.store.Stores;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;

@DisplayName("In memory")
class StoreInMemoryTest extends StoreContracts {
  private static final AtomicInteger REGIONS = new AtomicInteger();
  private static final SqliteDatabase DATABASE = SqliteDatabase.inMemory();

  @Override
  protected Stores empty() {
    return DATABASE.of(new Region("region-" + REGIONS.incrementAndGet()), RETENTION);
  }
}
