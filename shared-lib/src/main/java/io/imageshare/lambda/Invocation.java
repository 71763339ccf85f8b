package io.imageshare.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.imageshare.log.LogLine;
import io.imageshare.store.Deadline;
import java.time.Duration;
import java.util.List;

/** One invocation of a function: how long it may take, and what its operator is told. */
public record Invocation(Context context) {
  /** What is kept for the last words, so that the function ends by itself and not by force. */
  private static final Duration RESERVE = Duration.ofMillis(500);

  /** Until when the work has to be done. */
  public Deadline deadline() {
    return () -> Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
  }

  /** The ID that the runtime knows the invocation by. */
  public String id() {
    return context.getAwsRequestId();
  }

  /** Tells the operator. */
  public void tell(List<LogLine> lines) {
    lines.forEach(line -> line.to(context.getLogger()));
  }
}
