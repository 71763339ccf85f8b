package io.imageshare.local.machine;

import io.imageshare.local.deployment.Deployment;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.gateway.CrossOrigin;
import io.imageshare.local.gateway.Gateway;
import io.imageshare.local.http.AgainstForeignPages;
import io.imageshare.local.http.Endpoint;
import io.imageshare.local.http.HttpServer;
import io.imageshare.local.identity.IdentityApi;
import io.imageshare.local.invoke.InvokeEndpoint;
import io.imageshare.local.schedule.Schedule;
import io.imageshare.local.schedule.ThreadTimer;
import io.imageshare.local.schedule.Timer;
import io.imageshare.local.session.Session;
import io.imageshare.local.template.CrossOriginRules;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The whole service, running on this machine until it is closed. */
public final class OneMachine implements AutoCloseable {
  private final Closer closer;
  private final Session session;

  private OneMachine(Closer closer, Session session) {
    this.closer = closer;
    this.session = session;
  }

  /**
   * Starts the service. If it can't be started, nothing of it is left running.
   *
   * @throws StartException if it can't be, and why
   */
  public static OneMachine start(MachineSettings settings) throws StartException {
    return start(settings, UnaryOperator.identity());
  }

  /**
   * Starts the service with something around its API. If it can't be started, nothing of it is left
   * running.
   *
   * @param around puts what sees all requests and answers before what answers them
   * @throws StartException if it can't be, and why
   */
  public static OneMachine start(MachineSettings settings, UnaryOperator<Endpoint> around)
      throws StartException {
    Closer closer = new Closer();
    try {
      return new OneMachine(closer, open(settings, around, closer));
    } catch (StartException | RuntimeException failure) {
      closer.close();
      throw failure;
    }
  }

  /** What is opened first is closed last: the records outlive all that uses them. */
  private static Session open(
      MachineSettings settings, UnaryOperator<Endpoint> around, Closer closer)
      throws StartException {
    Clock clock = Clock.systemUTC();
    FunctionLog all = settings.log()::println;
    FunctionLog log = settings.verbose() ? all : all.quiet();
    if (settings.deployment().data().isPresent()) {
      new DataFolder(settings.deployment().data().get()).checkRecords();
    }
    Deployment deployment = closer.add(Deployment.of(settings.deployment()));
    Identity identity = Identity.of(deployment, settings.deployment(), clock);
    TimeLimits limits = closer.add(new TimeLimits());
    List<String> schedules = schedules(deployment, settings, closer, log);
    InvokeEndpoint invoke = closer.add(new InvokeEndpoint(deployment.functions(), limits, log));
    Gateway gateway =
        new Gateway(
            deployment.routes(), identity.authorizer(), clock, limits, Gateway.LONGEST_WAIT, log);
    CrossOriginRules pages = deployment.crossOrigin();
    Endpoint door = around.apply(new FrontDoor(identity.api(), new CrossOrigin(pages, gateway)));
    Endpoint calls = new AgainstForeignPages(origin -> false, invoke);
    HttpServer functions =
        closer.add(listen(settings.invokePort(), "--invoke-port", told(calls, settings)));
    Endpoint front =
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

  private static HttpServer listen(int port, String option, Endpoint endpoint)
      throws StartException {
    try {
      return HttpServer.start(port, endpoint);
    } catch (IOException taken) {
      String reason = taken.getMessage() + "; choose another by " + option;
      throw new StartException("Port " + port + " can't be used: " + reason, taken);
    }
  }

  private static Endpoint told(Endpoint endpoint, MachineSettings settings) {
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
