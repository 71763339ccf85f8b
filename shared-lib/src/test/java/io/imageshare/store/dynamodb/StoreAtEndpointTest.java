package io.imageshare.store.dynamodb;

import io.imageshare.store.StoreContracts;
import io.imageshare.store.Stores;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("On whatever answers at the endpoint of the environment")
@EnabledIfEnvironmentVariable(
    named = TestTable.ENDPOINT,
    matches = ".+",
    disabledReason = TestTable.ENDPOINT + " names no endpoint")
class StoreAtEndpointTest extends StoreContracts {
  @Override
  protected Stores empty() {
    return TestTable.here().stores();
  }
}
