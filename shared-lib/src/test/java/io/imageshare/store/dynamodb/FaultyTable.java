package io.imageshare.store.dynamodb;

import io.imageshare.domain.Region;
import io.imageshare.store.Stores;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The records of a region in a table whose calls of one operation can be made to fail. */
final class FaultyTable {
  private final Region region = TestTable.newRegion();
  private final FakePause pause = new FakePause();
  private final ScriptedClient script;

  /**
   * @param operation such as {@code transactWriteItems}
   */
  FaultyTable(String operation) {
    this.script = new ScriptedClient(TestTable.here().client(), operation);
  }

  /** How the operation's calls end. */
  ScriptedClient script() {
    return script;
  }

  /** The pauses between calls. */
  FakePause pause() {
    return pause;
  }

  Region region() {
    return region;
  }

  /** The ports whose calls end as the script says. */
  Stores scripted() {
    return TestTable.stores(table(script.client()));
  }

  /** The ports whose calls never fail. */
  Stores reliable() {
    return TestTable.stores(table(TestTable.here().client()));
  }

  /** The table as the adapter calls it. */
  Table table() {
    return table(script.client());
  }

  private Table table(DynamoDbClient client) {
    return new Table(client, TestTable.here().name(), region, pause.backoff());
  }
}
