package io.imageshare.local.table;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The table's double over HTTP")
class TableServerTest extends TableContract {
  private static Optional<TableServer> started = Optional.empty();
  private static Optional<Place> made = Optional.empty();

  @BeforeAll
  static void start() {
    TableServer server = TableServer.start();
    started = Optional.of(server);
    made =
        Optional.of(
            Place.of(Place.client(server.endpoint()), Place.streams(server.endpoint()), "double"));
  }

  @AfterAll
  static void stop() {
    started.ifPresent(TableServer::close);
  }

  @Override
  Place place() {
    return made.orElseThrow();
  }
}
