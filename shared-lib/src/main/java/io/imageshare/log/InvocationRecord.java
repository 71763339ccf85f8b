package io.imageshare.log;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.text.TimeForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the log tells of one invocation, gathered on its way through the function. */
public final class InvocationRecord {
  /** The name under which Lambda's own lines have it. */
  private static final String INVOCATION = "AWSRequestId";

  private static final double MICROS_IN_MILLI = 1e3;

  /** Of a failure's description, enough to find where it comes from. */
  private static final int MAX_FAILURE_LENGTH = 10_000;

  private final Operation operation;
  private final long start = System.nanoTime();
  private final Observations observations = new Observations();
  private final ObjectNode ids = Json.object();
  private final ObjectNode facts = Json.object();
  private final String message;
  private Optional<String> given = Optional.empty();

  InvocationRecord(Operation operation, String message, String invocation) {
    this.operation = operation;
    this.message = message;
    ids.put(INVOCATION, invocation);
  }

  /** Does the invocation's work, and observes it. */
  public <T> T observe(Supplier<T> work) {
    return Telemetry.during(observations, work);
  }

  /**
   * Tells which request it is.
   *
   * @param requestId as its caller is told
   */
  public void request(String requestId, Request request) {
    ids.put("requestId", requestId);
    given = request.header(CallerRequestIds.OPENSTACK);
    List<String> callers = CallerRequestIds.of(request);
    if (!callers.isEmpty()) {
      ArrayNode each = ids.putArray("callerRequestIds");
      callers.forEach(each::add);
    }
  }

  /** The ID that the caller is told: the invocation's, as long as the request has none. */
  public String requestId() {
    return ids.path("requestId").asString(ids.path(INVOCATION).stringValue());
  }

  /** The ID that the caller has given the request as OpenStack's services do. */
  public Optional<String> givenRequestId() {
    return given;
  }

  /** Tells the route that the request took, by its key in the API. */
  public void route(String key) {
    facts.put("route", key);
  }

  /** Tells the project that the caller has chosen. */
  public void project(ProjectId project) {
    facts.put("project", project.value());
  }

  /** Tells the HTTP status of the answer. */
  public void status(int status) {
    facts.put("status", status);
  }

  /** Tells what went wrong, in words. */
  public void failure(String text) {
    observations.trouble(OneLine.of(text));
  }

  /** Tells what went wrong in the function itself, and where. */
  public void failure(Throwable failure) {
    observations.trouble(OneLine.of(failure));
  }

  /**
   * The lines to be written at the end: one with everything, and after it, of a batch call that was
   * refused for more than one reason, one for each further reason's metric.
   *
   * @param refusal what was refused or went wrong; null if nothing
   */
  public List<LogLine> end(@Nullable Refusal refusal) {
    Outcome outcome = Outcome.of(refusal);
    outcome.observe(observations, refusal);
    Instant now = operation.clock().instant();
    Iterator<Map.Entry<Refusal, Long>> refusals = observations.refusals().entrySet().iterator();
    List<LogLine> lines = new ArrayList<>();
    lines.add(first(now, outcome, refusal, refusals));
    while (refusals.hasNext()) {
      ObjectNode line = begin(now, outcome, "refusals");
      addRefusals(line, now, refusals.next());
      lines.add(new LogLine(outcome.level(), line));
    }
    return lines;
  }

  private double milliseconds() {
    return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / MICROS_IN_MILLI;
  }

  private LogLine first(
      Instant now,
      Outcome outcome,
      @Nullable Refusal refusal,
      Iterator<Map.Entry<Refusal, Long>> refusals) {
    ObjectNode line = begin(now, outcome, message);
    line.setAll(facts);
    line.put("outcome", outcome.wireName());
    line.put("roundTrips", observations.roundTrips());
    line.put("milliseconds", milliseconds());
    observations.trouble().ifPresent(text -> line.put("failure", shortened(text)));
    if (refusal != null) {
      line.put(EmbeddedMetrics.CODE, refusal.code());
    }
    new EmbeddedMetrics(line, now).add(observations.values());
    if (refusals.hasNext()) {
      addRefusals(line, now, refusals.next());
    }
    return new LogLine(outcome.level(), line);
  }

  private ObjectNode begin(Instant now, Outcome outcome, String text) {
    ObjectNode line = Json.object();
    line.put("timestamp", TimeForm.MILLISECONDS.write(now));
    line.put("level", outcome.level().name());
    line.put("message", text);
    line.setAll(ids);
    return line.put(EmbeddedMetrics.REGION, operation.region().name());
  }

  private static void addRefusals(ObjectNode line, Instant now, Map.Entry<Refusal, Long> refused) {
    line.put(EmbeddedMetrics.CODE, refused.getKey().code());
    new EmbeddedMetrics(line, now).addRefusals(refused.getValue());
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), MAX_FAILURE_LENGTH));
  }
}
