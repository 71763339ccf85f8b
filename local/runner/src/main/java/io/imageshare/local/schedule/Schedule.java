package io.imageshare.local.schedule;

import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalInvocation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls a function as EventBridge Scheduler does, until it is closed. A call that fails is told of
 * in the log.
 */
public final class Schedule implements Runnable, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ACCOUNT = "123456789012";

  private final LocalFunction function;
  private final String region;
  private final Clock clock;
  private final FunctionLog log;
  private boolean closed;
  private @Nullable LocalInvocation running;

  /**
   * @param region what the event says of where it comes from
   * @param clock the time that the event tells
   */
  public Schedule(LocalFunction function, String region, Clock clock, FunctionLog log) {
    this.function = function;
    this.region = region;
    this.clock = clock;
    this.log = log;
  }

  /** Calls the function once. */
  @Override
  public void run() {
    LocalInvocation invocation = function.invocation(log);
    if (!begin(invocation)) {
      return;
    }
    try {
      function.call(event(), invocation);
    } catch (FunctionException failed) {
      invocation.getLogger().log("failed: " + failed.thrown());
    }
  }

  private synchronized boolean begin(LocalInvocation invocation) {
    running = invocation;
    return !closed;
  }

  /** Calls it no more, and leaves no more time to the call under way. */
  @Override
  public synchronized void close() {
    closed = true;
    if (running != null) {
      running.hurry();
    }
  }

  private byte[] event() {
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", "aws.scheduler");
    event.put("account", ACCOUNT);
    event.put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    event.put("region", region);
    event.putArray("resources").add(arn());
    event.put("detail", "{}");
    return JSON.writeValueAsBytes(event);
  }

  private String arn() {
    String name = "imageshare-" + function.name() + "Schedule";
    return "arn:aws:scheduler:" + region + ":" + ACCOUNT + ":schedule/default/" + name;
  }
}
