package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.table.TableServer;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.store.dynamodb.DynamoDbClients;
import io.imageshare.testkit.Answer;
import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The functions' own client of the table, over a connection that is disturbed (R31, R32). */
class FaultsOverHttpTest {
  private static final TableServer SERVER = TableServer.start();
  private static final Map<Disturbance, Integer> OCCURRED = new EnumMap<>(Disturbance.class);

  private final DisturbingProxy proxy = DisturbingProxy.before(SERVER.endpoint());

  @AfterAll
  static void end() {
    SERVER.close();
  }

  @AfterAll
  static void eachOccurred() {
    Set<Disturbance> expected = EnumSet.allOf(Disturbance.class);
    expected.removeIf(disturbance -> disturbance.takesLong() && !Injection.ALL);
    assertThat(OCCURRED).containsOnlyKeys(expected).doesNotContainValue(0);
  }

  static Stream<Operation> operations() {
    return Operations.ofEachKind();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName(
      "R31, R32: whatever becomes of the connection to the table, the answer is true, and asking"
          + " again makes it good")
  void faults(Operation operation) {
    try (proxy;
        DynamoDbClient direct = client(SERVER.endpoint());
        DynamoDbStreamsClient streams = streams(SERVER.endpoint());
        DynamoDbClient disturbed = client(proxy.endpoint())) {
      Cloud cloud = Cloud.onTable(new PatientClient().client(direct), streams).on(disturbed);
      cloud.clock().jump();
      Expected expected = new Expected(operation, cloud);
      int requests = requests(operation, cloud, expected);
      assertThat(requests).isPositive();
      for (Injection<Disturbance> injection : Injection.between(requests)) {
        disturb(operation, cloud, expected, injection);
      }
    }
  }

  /** How many requests it makes where nothing goes wrong. */
  private int requests(Operation operation, Cloud cloud, Expected expected) {
    expected.restart();
    proxy.mend();
    Answer answer = operation.on(cloud);
    int requests = proxy.requests();
    expected.judge("nothing", false, answer);
    return requests;
  }

  private void disturb(
      Operation operation, Cloud cloud, Expected expected, Injection<Disturbance> injection) {
    expected.restart();
    proxy.inject(injection);
    Answer answer = operation.on(cloud);
    int disturbed = proxy.disturbed();
    proxy.mend();
    OCCURRED.merge(injection.fault(), disturbed, Integer::sum);
    expected.judge(injection, false, answer);
    expected.repeat(injection);
  }

  private static DynamoDbStreamsClient streams(URI endpoint) {
    return DynamoDbClients.streams(Cloud.REGION, Optional.of(endpoint), name -> null);
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClients.create(Cloud.REGION, Optional.of(endpoint), name -> null);
  }
}
