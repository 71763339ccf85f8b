package io.imageshare.local.dynamodb;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccess;

/**
 * DynamoDB Local's database, which remembers what tables are like until one is changed, and asks
 * SQLite without a detour over another thread.
 *
 * <p>Otherwise it reads what they are like anew for each call, and twice for each item of a
 * transaction: nearly half of all that it asks SQLite for.
 */
final class KnownTables extends SQLiteDBAccess {
  private final Map<String, TableInfo> known = new ConcurrentHashMap<>();

  /**
   * @param file where it is kept; null for in memory
   */
  KnownTables(@Nullable File file) {
    super(file);
    queue = DirectQueue.insteadOf(queue);
  }

  @Override
  public @Nullable TableInfo getTableInfo(String table) {
    TableInfo info = known.get(table);
    // Whoever changes the table meanwhile waits for this, and then has it forgotten.
    return info == null ? known.computeIfAbsent(table, super::getTableInfo) : info;
  }

  @Override
  public void createTable(
      String table,
      AttributeDefinition hashKey,
      AttributeDefinition rangeKey,
      List<AttributeDefinition> attributes,
      List<LocalSecondaryIndex> localIndexes,
      List<GlobalSecondaryIndex> globalIndexes,
      ProvisionedThroughput throughput,
      OnDemandThroughput onDemand,
      BillingMode billing,
      Boolean deletionProtection,
      StreamSpecification stream) {
    super.createTable(
        table,
        hashKey,
        rangeKey,
        attributes,
        localIndexes,
        globalIndexes,
        throughput,
        onDemand,
        billing,
        deletionProtection,
        stream);
    known.remove(table);
  }

  @Override
  public void updateTable(
      String table,
      ProvisionedThroughput throughput,
      OnDemandThroughput onDemand,
      BillingMode billing,
      long time,
      List<AttributeDefinition> attributes,
      List<GlobalSecondaryIndexDescription> globalIndexes,
      Boolean deletionProtection,
      StreamSpecification stream) {
    super.updateTable(
        table,
        throughput,
        onDemand,
        billing,
        time,
        attributes,
        globalIndexes,
        deletionProtection,
        stream);
    known.remove(table);
  }

  @Override
  public void updateTable(String table, String timeToLiveAttribute) {
    super.updateTable(table, timeToLiveAttribute);
    known.remove(table);
  }

  @Override
  public void deleteTable(String table) {
    super.deleteTable(table);
    known.remove(table);
  }

  @Override
  public void deleteGSI(String table, String index) {
    super.deleteGSI(table, index);
    known.remove(table);
  }
}
