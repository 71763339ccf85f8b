package io.imageshare.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;

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

  /** Tells the operator what was done. */
  public void tell(String message) {
    context.getLogger().log(OneLine.of(message), LogLevel.INFO);
  }

  /** Tells the operator what is wrong with the records. */
  public void tell(StoreUnavailableException unavailable) {
    context.getLogger().log(OneLine.of(String.valueOf(unavailable.getMessage())), LogLevel.ERROR);
  }

  /** Tells the operator what is wrong with the function itself, and where. */
  public void tell(RuntimeException failure) {
    context.getLogger().log(OneLine.of(failure), LogLevel.ERROR);
  }
}
