package io.imageshare.cleanup;

import com.amazonaws.services.lambda.runtime.Context;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.Invocation;
import io.imageshare.lambda.PrimedFunction;
import io.imageshare.log.InvocationRecord;
import io.imageshare.log.Operation;
import io.imageshare.store.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The function that the schedule invokes.
 *
 * <p>It takes any event, since nothing in one matters, and answers {@code {"images":…, "shares":…,
 * "images_left":…}}. If the records can't be used it fails, so that the schedule tries again.
 */
public final class CleanupHandler extends PrimedFunction {
  private final CleaningUp cleaningUp;
  private final Operation operation;

  /** The deployed function. */
  public CleanupHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public CleanupHandler(Components components) {
    super(components);
    this.cleaningUp = new CleaningUp(components);
    this.operation = components.operation();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    Invocation invocation = new Invocation(context);
    InvocationRecord told = operation.begin("cleanup", invocation.id());
    try {
      Summary summary = told.observe(() -> cleaningUp.run(invocation.deadline()));
      invocation.tell(told.end(null));
      out.write(Json.bytes(json(summary)));
    } catch (StoreUnavailableException unavailable) {
      told.failure(String.valueOf(unavailable.getMessage()));
      invocation.tell(told.end(Refusal.UNAVAILABLE));
      throw unavailable;
    } catch (RuntimeException failure) {
      told.failure(failure);
      invocation.tell(told.end(Refusal.INTERNAL_ERROR));
      throw failure;
    }
  }

  private static ObjectNode json(Summary summary) {
    return Json.object()
        .put("images", summary.images())
        .put("shares", summary.shares())
        .put("images_left", summary.imagesLeft());
  }
}
