package io.imageshare.rules.cloud;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.PrimedFunction;
import io.imageshare.local.dynamodb.EmbeddedDynamoDb;
import io.imageshare.local.template.FunctionDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.crac.Core;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service, deployed from the template: its functions and its table.
 *
 * <p>Every service has a table of its own, in one DynamoDB that lives as long as the JVM.
 */
public final class Cloud {
  /** The region that the sample events' tokens are for. */
  public static final String REGION = "eu-test-1";

  private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.inMemory();
  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicInteger PROJECTS = new AtomicInteger();
  private static final int TIME_LIMIT = 29_000;

  private final DynamoDbClient client;
  private final DynamoDbClient undisturbed;
  private final String table;
  private final Map<String, String> settings;
  private final MovableClock clock;
  private final Consumer<String> log;
  private final int timeLimit;
  private final Map<String, FunctionDefinition> functions = new HashMap<>();
  private final Map<String, RequestStreamHandler> handlers = new ConcurrentHashMap<>();
  private final Permissions permissions = new Permissions();

  private Cloud(
      DynamoDbClient client,
      DynamoDbClient undisturbed,
      String table,
      Map<String, String> settings,
      MovableClock clock,
      Consumer<String> log,
      int timeLimit) {
    this.client = client;
    this.undisturbed = undisturbed;
    this.table = table;
    this.settings = settings;
    this.clock = clock;
    this.log = log;
    this.timeLimit = timeLimit;
    for (FunctionDefinition function : TestDeployment.of(table).functions()) {
      function.routes().forEach(route -> functions.put(route.key(), function));
      function.schedules().forEach(rate -> functions.put("", function));
    }
  }

  /** A service with an empty table. */
  public static Cloud make() {
    return make(DYNAMO_DB.client());
  }

  /** A service with an empty table in another DynamoDB. */
  public static Cloud make(DynamoDbClient client) {
    Cloud cloud = withoutTable(client);
    cloud.client.createTable(TestDeployment.of(cloud.table).createTable(cloud.table));
    cloud.client.waiter().waitUntilTableExists(wait -> wait.tableName(cloud.table));
    return cloud;
  }

  /** A service whose table doesn't exist. */
  public static Cloud withoutTable() {
    return withoutTable(DYNAMO_DB.client());
  }

  private static Cloud withoutTable(DynamoDbClient client) {
    return of(client, "table-" + UUID.randomUUID(), Instant.parse("2026-11-03T12:00:00Z"));
  }

  /** A service whose table is there already, and whose clock starts at that time. */
  public static Cloud of(DynamoDbClient client, String table, Instant now) {
    MovableClock clock = new MovableClock(now);
    return new Cloud(client, client, table, Map.of(), clock, line -> {}, TIME_LIMIT);
  }

  /** The same service with another value of a variable of its functions. */
  public Cloud with(String variable, String value) {
    Map<String, String> more = new HashMap<>(settings);
    more.put(variable, value);
    return new Cloud(client, undisturbed, table, more, clock, log, timeLimit);
  }

  /** The same service, with something around each call of the table. */
  public Cloud around(Around around) {
    return on(around.client(client));
  }

  /** The same service with another client of the table. */
  public Cloud on(DynamoDbClient other) {
    return new Cloud(other, undisturbed, table, settings, clock, log, timeLimit);
  }

  /** The same service, whose functions' log goes there too. */
  public Cloud logging(Consumer<String> log) {
    return new Cloud(client, undisturbed, table, settings, clock, log, timeLimit);
  }

  /** The same service, whose functions may take so many milliseconds for a request. */
  public Cloud within(int milliseconds) {
    return new Cloud(client, undisturbed, table, settings, clock, log, milliseconds);
  }

  /** A new project. */
  public Project project() {
    return project("project-" + PROJECTS.incrementAndGet());
  }

  /** The project of that ID. */
  public Project project(String id) {
    return new Project(this, id);
  }

  /** The region whose images these are. */
  public String region() {
    return settings.getOrDefault("IMAGESHARE_REGION", REGION);
  }

  /** The sample request of that route, from the project that it is from. */
  public Call sample(String routeKey) {
    return Call.sample(this, routeKey);
  }

  /** The service's clock. */
  public MovableClock clock() {
    return clock;
  }

  /** What the table holds. */
  public Records records() {
    return new Records(undisturbed, table, region());
  }

  /** The client of the table, for what no function does. */
  public DynamoDbClient client() {
    return client;
  }

  /** What its functions may do with the table, and have done. */
  public Permissions permissions() {
    return permissions;
  }

  /** Has each function that has records do what it does before its snapshot. */
  public void prime() {
    for (FunctionDefinition function : functions.values()) {
      RequestStreamHandler handler =
          handlers.computeIfAbsent(function.handlerClass(), name -> handler(function));
      if (handler instanceof PrimedFunction primed) {
        primed.beforeCheckpoint(Core.getGlobalContext());
      }
    }
  }

  /** The name of the table. */
  public String table() {
    return table;
  }

  /** Has the schedule clean up. */
  public JsonNode cleanUp() {
    return cleanUp(invocation());
  }

  /** Has the schedule clean up in that invocation. */
  public JsonNode cleanUp(Invocation invocation) {
    return JSON.readTree(run("", JSON.writeValueAsBytes(SampleEvents.schedule()), invocation));
  }

  /**
   * Sends an event to the function of that route; the answer, and a request that is carried out,
   * have to be as the contract says.
   */
  public Answer send(String routeKey, byte[] event) {
    return send(routeKey, event, invocation());
  }

  Answer send(String routeKey, byte[] event, Invocation invocation) {
    Answer answer = Answer.of(run(routeKey, event, invocation));
    Contracts.check(routeKey, event, answer);
    return answer;
  }

  Invocation invocation() {
    return Invocation.ending(timeLimit);
  }

  /** The function of that route, as the template has it. */
  public FunctionDefinition function(String routeKey) {
    FunctionDefinition function = functions.get(routeKey);
    if (function == null) {
      throw new IllegalArgumentException("the template has no route " + routeKey);
    }
    return function;
  }

  private byte[] run(String routeKey, byte[] event, Invocation invocation) {
    FunctionDefinition function = function(routeKey);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handlers
          .computeIfAbsent(function.handlerClass(), name -> handler(function))
          .handleRequest(new ByteArrayInputStream(event), out, invocation);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      invocation.log().forEach(log);
    }
    return out.toByteArray();
  }

  private RequestStreamHandler handler(FunctionDefinition function) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.putAll(settings);
    DynamoDbClient permitted = permissions.roleOf(function.logicalId(), region()).client(client);
    return Handlers.make(
        function,
        environment::get,
        () -> Components.from(environment::get, permitted, clock.pause()).with(clock));
  }
}
