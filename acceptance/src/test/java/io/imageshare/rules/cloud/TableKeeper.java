package io.imageshare.rules.cloud;

import io.imageshare.lambda.Components;
import io.imageshare.local.stream.StreamDelivery;
import io.imageshare.local.stream.StreamDelivery.StreamFunction;
import io.imageshare.local.stream.TableStream;
import io.imageshare.local.template.FunctionDefinition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The table of a deployment. Functions may do with it what their roles permit.
 *
 * @param client by which the functions call it
 * @param undisturbed by which tests look at it
 * @param stream tells what was written to it; empty if it isn't there
 */
record TableKeeper(
    DynamoDbClient client,
    DynamoDbClient undisturbed,
    Optional<TableStream> stream,
    String table,
    Permissions permissions)
    implements RecordKeeper {

  private static final AttributeValue IMAGE = AttributeValue.fromS("image");

  /** A table that there isn't. */
  static TableKeeper missing(DynamoDbClient client) {
    return new TableKeeper(
        client, client, Optional.empty(), "table-" + UUID.randomUUID(), new Permissions());
  }

  /** A new one, which is empty. */
  static TableKeeper empty(DynamoDbClient client, DynamoDbStreamsClient streams) {
    String table = "table-" + UUID.randomUUID();
    client.createTable(TestDeployment.of(table).createTable(table));
    client.waiter().waitUntilTableExists(wait -> wait.tableName(table));
    String stream = client.describeTable(ask -> ask.tableName(table)).table().latestStreamArn();
    return new TableKeeper(
        client, client, Optional.of(new TableStream(streams, stream)), table, new Permissions());
  }

  /** The same, called by another client. */
  TableKeeper by(DynamoDbClient other) {
    return new TableKeeper(other, undisturbed, stream, table, permissions);
  }

  @Override
  public Components components(
      FunctionDefinition function,
      Function<String, @Nullable String> environment,
      MovableClock clock) {
    String region = String.valueOf(environment.apply("IMAGESHARE_REGION"));
    DynamoDbClient permitted = permissions.roleOf(function.logicalId(), region).client(client);
    return Components.from(environment, permitted, clock.pause()).with(clock);
  }

  /** Hands all that was written to a function; whoever comes meanwhile waits until it is done. */
  void deliver(StreamFunction function) {
    stream.ifPresent(
        one -> {
          synchronized (one) {
            new StreamDelivery(this::written, function).run();
          }
        });
  }

  /** What was written to images since it was last asked: nothing else passes the filter. */
  List<Record> written() {
    return stream.map(TableStream::next).orElse(List.of()).stream()
        .filter(TableKeeper::isOfAnImage)
        .toList();
  }

  private static boolean isOfAnImage(Record written) {
    return IMAGE.equals(written.dynamodb().keys().get("sk"));
  }

  @Override
  public Records records(String region) {
    return new TableRecords(undisturbed, table, region);
  }
}
