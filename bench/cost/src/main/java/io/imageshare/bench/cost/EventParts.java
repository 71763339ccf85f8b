package io.imageshare.bench.cost;

import static java.util.Objects.requireNonNull;

import io.imageshare.domain.Region;
import io.imageshare.http.Caller;
import io.imageshare.http.Callers;
import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.http.TokenRules;
import io.imageshare.rules.cloud.SampleEvents;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with the event of an offer before its image is read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH has everything set up.
public class EventParts {
  private static final String SAMPLE_REGION = "eu-test-1";

  private byte[] event;
  private Request request;
  private Callers callers;

  /** Takes the sample event of an offer. */
  @Setup
  public void prepare() {
    event =
        Json.bytes(requireNonNull(SampleEvents.all().get("POST /v2/images/{image_id}/members")));
    request = readEvent();
    callers = new Callers(TokenRules.of(new Region(SAMPLE_REGION)));
  }

  /** The bytes of the event to the request. */
  @Benchmark
  public Request readEvent() {
    return Request.read(new ByteArrayInputStream(event));
  }

  /** The claims of the token to the caller. */
  @Benchmark
  public Caller readClaims() {
    return callers.of(request);
  }
}
