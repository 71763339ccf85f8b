package io.imageshare.rules.cloud;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.PrimedFunction;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.table.TableDouble;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.parallel.Brief;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.LostOutcomes;
import io.imageshare.store.Stores;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.FakeContext;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.crac.Core;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service, deployed from the template: its functions, and what keeps their records.
 *
 * <p>Every service has records of its own: in a database, as on one machine, or in a table, as in a
 * deployment. {@code -Dimageshare.records=table} has all those be in tables that may be in either.
 */
public final class Cloud {
  /** The region that the sample events' tokens are for. */
  public static final String REGION = "eu-test-1";

  private static final boolean TABLES = "table".equals(System.getProperty("imageshare.records"));
  private static final TableDouble DOUBLE = new TableDouble();
  private static final DynamoDbClient DYNAMO_DB = DOUBLE.client();
  private static final String NOTIFY = "NotifyFunction";
  private static final String EVENTS = "GET /v1/events";

  private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");

  /** A busy machine may take longer than an answer waits. */
  private static final Brief PATIENT = new Brief(Duration.ofMinutes(1));

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicInteger PROJECTS = new AtomicInteger();

  private final RecordKeeper keeper;
  private final UnaryOperator<Stores> ports;
  private final Map<String, String> settings;
  private final MovableClock clock;
  private final Consumer<String> log;
  private final int timeLimit;
  private final Map<String, FunctionDefinition> functions;
  private final Map<String, RequestStreamHandler> handlers = new ConcurrentHashMap<>();

  private Cloud(
      Map<String, FunctionDefinition> functions,
      RecordKeeper keeper,
      UnaryOperator<Stores> ports,
      Map<String, String> settings,
      MovableClock clock,
      Consumer<String> log,
      int timeLimit) {
    this.functions = functions;
    this.keeper = keeper;
    this.ports = ports;
    this.settings = settings;
    this.clock = clock;
    this.log = log;
    this.timeLimit = timeLimit;
  }

  /** A service without records. */
  public static Cloud make() {
    return TABLES ? onTable() : of(SqliteDatabase.inMemory(), START);
  }

  /** A service with an empty table. */
  public static Cloud onTable() {
    return onTable(DYNAMO_DB, DOUBLE.streams());
  }

  /** A service with an empty table in another DynamoDB. */
  public static Cloud onTable(DynamoDbClient client, DynamoDbStreamsClient streams) {
    return of(TableKeeper.empty(client, streams), START);
  }

  /** A service whose table doesn't exist. */
  public static Cloud withoutTable() {
    return of(TableKeeper.missing(DYNAMO_DB), START);
  }

  /** A service on a database that is there already, and whose clock starts at that time. */
  public static Cloud of(SqliteDatabase database, Instant now) {
    return of(new DatabaseKeeper(database), now);
  }

  private static Cloud of(RecordKeeper keeper, Instant now) {
    MovableClock clock = new MovableClock(now);
    return new Cloud(
        functions(keeper.table()),
        keeper,
        UnaryOperator.identity(),
        Map.of(),
        clock,
        line -> {},
        FakeContext.TIME_LIMIT);
  }

  /** The functions by their routes, the scheduled one by none. */
  private static Map<String, FunctionDefinition> functions(String table) {
    Map<String, FunctionDefinition> functions = new HashMap<>();
    for (FunctionDefinition function : TestDeployment.of(table).functions()) {
      function.routes().forEach(route -> functions.put(route.key(), function));
      function.schedules().forEach(rate -> functions.put("", function));
      if (function.logicalId().equals(NOTIFY)) {
        functions.put(NOTIFY, function);
      }
    }
    return Map.copyOf(functions);
  }

  /** The same service with another value of a variable of its functions. */
  public Cloud with(String variable, String value) {
    Map<String, String> more = new HashMap<>(settings);
    more.put(variable, value);
    return new Cloud(functions, keeper, ports, more, clock, log, timeLimit);
  }

  /** The same service, with something around each call of the table. */
  public Cloud around(Around around) {
    return on(around.client(client()));
  }

  /** The same service with another client of the table. */
  public Cloud on(DynamoDbClient other) {
    return new Cloud(functions, tableKeeper().by(other), ports, settings, clock, log, timeLimit);
  }

  /** The same service, with something around each call of the ports on its records. */
  public Cloud aroundPorts(AroundPorts around) {
    UnaryOperator<Stores> both = stores -> around.around(ports.apply(stores));
    return new Cloud(functions, keeper, both, settings, clock, log, timeLimit);
  }

  /** Whether its records are in a table. */
  public boolean hasTable() {
    return keeper instanceof TableKeeper;
  }

  /** The same service, with that around the calls of its table, or of its ports if it has none. */
  public <A extends Around & AroundPorts> Cloud watched(A around) {
    return hasTable() ? around(around) : aroundPorts(around);
  }

  /**
   * The same service, which never hears what became of its changes.
   *
   * @param applied whether they are carried out
   */
  public Cloud losing(boolean applied) {
    if (hasTable()) {
      return around(applied ? LostAnswers.all() : LostAnswers.all().beforeTheyTakeEffect());
    }
    return aroundPorts(new LostOutcomes(() -> true, () -> applied));
  }

  /** The same service, whose functions' log goes there too. */
  public Cloud logging(Consumer<String> log) {
    return new Cloud(functions, keeper, ports, settings, clock, log, timeLimit);
  }

  /** The same service, whose functions may take so many milliseconds for a request. */
  public Cloud within(int milliseconds) {
    return new Cloud(functions, keeper, ports, settings, clock, log, milliseconds);
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

  /** What is kept, once what the stream of the table tells is delivered. */
  public Records records() {
    deliver();
    return keeper.records(region());
  }

  /** The client of the table, for what no function does. */
  public DynamoDbClient client() {
    return tableKeeper().client();
  }

  /** What its functions may do with the table, and have done. */
  public Permissions permissions() {
    return tableKeeper().permissions();
  }

  private TableKeeper tableKeeper() {
    if (keeper instanceof TableKeeper table) {
      return table;
    }
    throw new IllegalStateException("this service has no table: make it by onTable()");
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
    return keeper.table();
  }

  /** Has the schedule clean up. */
  public JsonNode cleanUp() {
    return cleanUp(invocation());
  }

  /** Has the schedule clean up in that invocation. */
  public JsonNode cleanUp(FakeContext invocation) {
    return JSON.readTree(run("", JSON.writeValueAsBytes(SampleEvents.schedule()), invocation));
  }

  /**
   * Sends an event to the function of that route; the answer, and a request that is carried out,
   * have to be as the contract says.
   */
  public Answer send(String routeKey, byte[] event) {
    return send(routeKey, event, invocation());
  }

  Answer send(String routeKey, byte[] event, FakeContext invocation) {
    Answer answer = Answer.of(run(routeKey, event, invocation));
    Contracts.check(routeKey, event, answer);
    return answer;
  }

  FakeContext invocation() {
    return FakeContext.ending(timeLimit);
  }

  /** The function of that route, as the template has it. */
  public FunctionDefinition function(String routeKey) {
    FunctionDefinition function = functions.get(routeKey);
    if (function == null) {
      throw new IllegalArgumentException("the template has no route " + routeKey);
    }
    return function;
  }

  /**
   * Hands what was written to the table to the function of its stream, until it has all of it,
   * whatever is around the calls of other functions.
   */
  public void deliver() {
    if (keeper instanceof TableKeeper table) {
      Cloud plain =
          new Cloud(
              functions,
              table.by(table.undisturbed()),
              UnaryOperator.identity(),
              settings,
              clock,
              line -> {},
              FakeContext.TIME_LIMIT);
      table.deliver(plain::notify);
    }
  }

  /** What was written to the table since it was last asked, or delivered. */
  public List<Record> written() {
    return tableKeeper().written();
  }

  /** Hands an event to the function of the table's stream. */
  public byte[] notify(byte[] event) {
    int time = (int) function(NOTIFY).timeout().toMillis();
    return invoke(NOTIFY, event, FakeContext.ending(time));
  }

  /** Who relies on what was delivered comes after it. */
  private byte[] run(String routeKey, byte[] event, FakeContext invocation) {
    if (routeKey.isEmpty() || routeKey.equals(EVENTS)) {
      deliver();
    }
    return invoke(routeKey, event, invocation);
  }

  private byte[] invoke(String routeKey, byte[] event, FakeContext invocation) {
    FunctionDefinition function = function(routeKey);
    RequestStreamHandler handler =
        handlers.computeIfAbsent(function.handlerClass(), name -> handler(function));
    try {
      return invocation.invoke(handler, new ByteArrayInputStream(event));
    } finally {
      invocation.lines().forEach(log);
    }
  }

  private RequestStreamHandler handler(FunctionDefinition function) {
    return Handlers.make(function, environment(function)::get, () -> components(function));
  }

  /** What a function is made of. */
  public Components components(FunctionDefinition function) {
    Components components = keeper.components(function, environment(function)::get, clock);
    return components.with(ports.apply(components.stores())).with(PATIENT);
  }

  private Map<String, String> environment(FunctionDefinition function) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.putAll(settings);
    return environment;
  }
}
