package io.imageshare.local.deployment;

import io.imageshare.domain.Region;
import io.imageshare.http.ClaimNames;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalFunctions;
import io.imageshare.local.gateway.Integration;
import io.imageshare.local.routing.PathRoute;
import io.imageshare.local.sqlite.Outbox;
import io.imageshare.local.stream.TableStream;
import io.imageshare.local.template.CrossOriginRules;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.local.template.RouteDefinition;
import io.imageshare.local.template.ScheduleDefinition;
import io.imageshare.local.template.Template;
import io.imageshare.local.template.TokenAuthorizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The deployed template: its functions, and what keeps their records. */
public final class Deployment implements AutoCloseable {
  private static final String TABLE = "imageshare";
  private static final String NOTIFY = "NotifyFunction";

  private final String region;
  private final Template template;
  private final Storage storage;
  private final Map<FunctionDefinition, LocalFunction> functions = new LinkedHashMap<>();

  private Deployment(String region, Template template, Storage storage) throws StartException {
    this.region = region;
    this.template = template;
    this.storage = storage;
    Handlers handlers = new Handlers(region, storage);
    for (FunctionDefinition each : template.functions()) {
      String name = each.logicalId();
      functions.put(
          each,
          new LocalFunction(
              name,
              LocalFunctions.arn(region, name),
              each.timeout(),
              each.memory(),
              handlers.make(each)));
    }
  }

  /**
   * Deploys the template.
   *
   * @throws StartException if it can't be, and why
   */
  public static Deployment of(DeploymentSettings settings) throws StartException {
    Template template = template(settings);
    Storage storage = Storage.open(settings, template, TABLE);
    try {
      return new Deployment(settings.region(), template, storage);
    } catch (StartException | RuntimeException failure) {
      storage.close();
      throw failure;
    }
  }

  private static Template template(DeploymentSettings settings) throws StartException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("AWS::Region", settings.region());
    values.put("Table", TABLE);
    values.put("TokenIssuer", "https://identity.example.org");
    values.put("TokenAudience", "imageshare");
    values.putAll(settings.parameters());
    try {
      Template template = Template.read(settings.template(), values);
      for (String name : settings.parameters().keySet()) {
        if (!template.parameters().containsKey(name)) {
          throw new StartException("The template has no parameter " + name + ".");
        }
      }
      return template;
    } catch (IOException unreadable) {
      throw new StartException(String.valueOf(unreadable.getMessage()), unreadable);
    }
  }

  /** The functions. */
  public LocalFunctions functions() {
    return new LocalFunctions(region, functions.values());
  }

  /**
   * The routes of the HTTP API. The API for signed requests has none on one machine, where the
   * gateway itself checks signatures.
   *
   * @throws StartException if the template doesn't say which API it is
   */
  public List<PathRoute<Integration>> routes() throws StartException {
    String api = read(Template::api);
    List<PathRoute<Integration>> routes = new ArrayList<>();
    functions.forEach(
        (definition, function) -> {
          for (RouteDefinition route : definition.routes()) {
            if (route.api().equals(api)) {
              routes.add(
                  new PathRoute<>(
                      route.method(),
                      route.path(),
                      new Integration(route.tokenNeeded(), function)));
            }
          }
        });
    return routes;
  }

  /** Tells each schedule with the function that it calls. */
  public void eachSchedule(BiConsumer<ScheduleDefinition, LocalFunction> action) {
    functions.forEach(
        (definition, function) ->
            definition.schedules().forEach(schedule -> action.accept(schedule, function)));
  }

  /** Tells the stream of the table with the function that it calls, if there is a stream. */
  public void eachStream(BiConsumer<TableStream, LocalFunction> action) {
    storage.stream()
        .ifPresent(stream -> functions().find(NOTIFY).ifPresent(to -> action.accept(stream, to)));
  }

  /** What nobody was told yet of what happens; empty if that is the table's to tell. */
  public Optional<Outbox> outbox() {
    return storage.outbox(new Region(imageRegion()));
  }

  /**
   * What the HTTP API asks of tokens.
   *
   * @throws StartException if the template doesn't say
   */
  public TokenAuthorizer authorizer() throws StartException {
    return read(Template::authorizer);
  }

  /**
   * What the HTTP API permits to pages of other origins.
   *
   * @throws StartException if the template doesn't say which API it is
   */
  public CrossOriginRules crossOrigin() throws StartException {
    return read(Template::crossOrigin);
  }

  private <T> T read(Reading<T> reading) throws StartException {
    try {
      return reading.of(template);
    } catch (IOException missing) {
      throw new StartException(String.valueOf(missing.getMessage()), missing);
    }
  }

  /** What is read from a template. */
  private interface Reading<T> {
    T of(Template template) throws IOException;
  }

  /** The region whose images these are. */
  public String imageRegion() {
    return variable("IMAGESHARE_REGION", region);
  }

  /** The claims that the functions read. */
  public ClaimNames claimNames() {
    ClaimNames defaults = ClaimNames.DEFAULTS;
    return new ClaimNames(
        variable("CLAIM_PROJECT", defaults.project()),
        variable("CLAIM_PROJECTS", defaults.projects()),
        variable("CLAIM_REGION", defaults.region()),
        variable("CLAIM_ROLES", defaults.roles()),
        variable("CLAIM_SCOPE", defaults.scope()));
  }

  private String variable(String name, String otherwise) {
    for (FunctionDefinition function : functions.keySet()) {
      @Nullable String value = function.environment().get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return otherwise;
  }

  /** Closes the records, which are kept as they are. */
  @Override
  public void close() {
    storage.close();
  }
}
