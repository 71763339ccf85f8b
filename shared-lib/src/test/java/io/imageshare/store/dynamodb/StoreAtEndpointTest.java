package io.imageshare.store.dynamodb;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("On whatever answers at the endpoint of the environment")
@EnabledIfEnvironmentVariable(
    named = StoreAtEndpointTest.VARIABLE,
    matches = ".+",
    disabledReason = StoreAtEndpointTest.VARIABLE + " names no endpoint")
class StoreAtEndpointTest extends StoreContracts {
  static final String VARIABLE = "IMAGESHARE_TEST_DYNAMODB_ENDPOINT";
  private static final String REGION_VARIABLE = "AWS_REGION";

  private static Optional<TestTable> made = Optional.empty();

  @BeforeAll
  static void makeTable() {
    String region = Optional.ofNullable(System.getenv(REGION_VARIABLE)).orElse("us-east-1");
    URI endpoint = URI.create(System.getenv(VARIABLE));
    made = Optional.of(TestTable.at(endpoint, region, System::getenv));
  }

  /** Some copy the whole table for each write of a transaction, so it has to be small. */
  @AfterEach
  void clearTable() {
    table().clear();
  }

  @AfterAll
  static void dropTable() {
    made.ifPresent(TestTable::drop);
  }

  @Override
  TestTable table() {
    return made.orElseThrow();
  }
}
