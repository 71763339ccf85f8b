package io.imageshare.store.dynamodb;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On DynamoDB Local in this JVM")
class StoreHereTest extends StoreContracts {
  @Override
  TestTable table() {
    return TestTable.here();
  }
}
