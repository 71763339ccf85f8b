package io.imageshare.local.table;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("Whatever answers at the endpoint of the environment")
@EnabledIfEnvironmentVariable(
    named = TableAtEndpointTest.ENDPOINT,
    matches = ".+",
    disabledReason = TableAtEndpointTest.ENDPOINT + " names no endpoint")
class TableAtEndpointTest extends TableContract {
  static final String ENDPOINT = "IMAGESHARE_TEST_DYNAMODB_ENDPOINT";
  private static final String PRODUCT = "IMAGESHARE_TEST_DYNAMODB";

  private static Optional<Place> made = Optional.empty();

  @BeforeAll
  static void make() {
    String product = Optional.ofNullable(System.getenv(PRODUCT)).orElse("DynamoDB");
    URI endpoint = URI.create(System.getenv(ENDPOINT));
    made = Optional.of(Place.of(Place.client(endpoint), Place.streams(endpoint), product));
  }

  @AfterAll
  static void drop() {
    made.ifPresent(place -> place.client().deleteTable(table -> table.tableName(place.table())));
  }

  @Override
  Place place() {
    return made.orElseThrow();
  }
}
