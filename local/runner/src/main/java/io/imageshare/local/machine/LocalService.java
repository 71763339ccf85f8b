package io.imageshare.local.machine;

import io.imageshare.domain.Region;
import io.imageshare.local.deployment.Deployment;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.gateway.CrossOrigin;
import io.imageshare.local.gateway.Gateway;
import io.imageshare.local.http.AgainstForeignPages;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpServer;
import io.imageshare.local.identity.IdentityApi;
import io.imageshare.local.invoke.InvokeEndpoint;
import io.imageshare.local.schedule.Schedule;
import io.imageshare.local.schedule.Stream;
import io.imageshare.local.schedule.ThreadTimer;
import io.imageshare.local.schedule.Timer;
import io.imageshare.local.session.Session;
import io.imageshare.local.template.CrossOriginRules;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The whole service, running on this machine until it is closed. */
public final class LocalService implements AutoCloseable {
  private final Closer closer;
  private final Session session;

  private LocalService(Closer closer, Session session) {
    this.closer = closer;
    this.session = session;
  }

  /**
   * Starts the service. If it can't be started, nothing of it is left running.
   *
   * @throws StartException if it can't be, and why
   */
  public static LocalService start(MachineSettings settings) throws StartException {
    return start(settings, UnaryOperator.identity());
  }

  /**
   * Starts the service with something around its API. If it can't be started, nothing of it is left
   * running.
   *
   * @param around puts what sees all requests and answers before what answers them
   * @throws StartException if it can't be, and why
   */
  public static LocalService start(MachineSettings settings, UnaryOperator<HttpEndpoint> around)
      throws StartException {
    Closer closer = new Closer();
    try {
      return new LocalService(closer, open(settings, around, closer));
    } catch (StartException | RuntimeException failure) {
      closer.close();
      throw failure;
    }
  }

  /** What is opened first is closed last: the records outlive all that uses them. */
  private static Session open(
      MachineSettings settings, UnaryOperator<HttpEndpoint> around, Closer closer)
      throws StartException {
    Clock clock = Clock.systemUTC();
    FunctionLog all = settings.log()::println;
    FunctionLog log = settings.verbose() ? all : all.quiet();
    if (settings.deployment().data().isPresent()) {
      new DataFolder(settings.deployment().data().get()).checkRecords();
    }
    Listener.check(settings);
    Deployment deployment = closer.add(Deployment.of(settings.deployment()));
    Optional<Listener> listener = Listener.of(settings);
    Identity identity = Identity.of(deployment, settings.deployment(), clock);
    TimeLimits limits = closer.add(new TimeLimits());
    List<String> schedules = schedules(deployment, settings, closer, log);
    streams(deployment, closer, log);
    listener.ifPresent(told -> tell(told, deployment, closer, all));
    InvokeEndpoint invoke = closer.add(new InvokeEndpoint(deployment.functions(), limits, log));
    Gateway gateway =
        new Gateway(
            deployment.routes(), identity.authorizer(), clock, limits, Gateway.LONGEST_WAIT, log);
    CrossOriginRules pages = deployment.crossOrigin();
    HttpEndpoint door =
        around.apply(new TokensOrApi(identity.api(), new CrossOrigin(pages, gateway)));
    HttpEndpoint calls = new AgainstForeignPages(origin -> false, invoke);
    HttpServer functions =
        closer.add(listen(settings.invokePort(), "--invoke-port", told(calls, settings)));
    HttpEndpoint front =
        new AgainstForeignPages(pages::permits, new ConsoleUsers(door, identity::users));
    HttpServer api = closer.add(listen(settings.port(), "--port", told(front, settings)));
    return new Session(
        api.address(),
        functions.address(),
        URI.create(api.address() + IdentityApi.PREFIX),
        deployment.imageRegion(),
        storage(settings.deployment()),
        deployment.functions().shortNames(),
        schedules,
        listener.map(Listener::told),
        identity.users());
  }

  /** When they are closed, the calls under way are hurried before they are waited for. */
  private static List<String> schedules(
      Deployment deployment, MachineSettings settings, Closer closer, FunctionLog log) {
    Timer timer = closer.add(new ThreadTimer());
    List<String> told = new ArrayList<>();
    String region = settings.deployment().region();
    deployment.eachSchedule(
        (schedule, function) -> {
          Schedule calls = closer.add(new Schedule(function, region, Clock.systemUTC(), log));
          timer.every(schedule.period(), calls);
          told.add(function.name() + " at " + schedule.expression());
        });
    return told;
  }

  /** What happens is in the feeds a moment later, and the clean-up is told. */
  private static void streams(Deployment deployment, Closer closer, FunctionLog log) {
    deployment.eachStream(
        (stream, function) ->
            closer.add(new ThreadTimer()).every(Stream.PERIOD, new Stream(stream, function, log)));
  }

  private static void tell(
      Listener listener, Deployment deployment, Closer closer, FunctionLog log) {
    Timer timer = closer.add(new ThreadTimer());
    Region region = new Region(deployment.imageRegion());
    deployment
        .outbox()
        .ifPresent(outbox -> closer.add(listener.tell(outbox, region, timer, log::line)));
  }

  private static HttpServer listen(int port, String option, HttpEndpoint endpoint)
      throws StartException {
    try {
      return HttpServer.start(port, endpoint);
    } catch (IOException taken) {
      String reason = taken.getMessage() + "; choose another by " + option;
      throw new StartException("Port " + port + " can't be used: " + reason, taken);
    }
  }

  private static HttpEndpoint told(HttpEndpoint endpoint, MachineSettings settings) {
    return settings.verbose() ? new AccessLog(endpoint, settings.log()) : endpoint;
  }

  private static String storage(DeploymentSettings settings) {
    return settings
        .endpoint()
        .map(endpoint -> "in the DynamoDB at " + endpoint)
        .or(() -> settings.data().map(folder -> "in the folder " + folder.toAbsolutePath()))
        .orElse("in memory: they end with the service, unless it is started with --data FOLDER");
  }

  /** What one needs to use it. */
  public Session session() {
    return session;
  }

  /** Answers what it has begun to answer, ends all calls, and closes the records. */
  @Override
  public void close() {
    closer.close();
  }
}
