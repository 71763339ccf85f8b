package io.imageshare.cleanup;

import com.amazonaws.services.lambda.runtime.Context;
import io.imageshare.http.Json;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.Invocation;
import io.imageshare.lambda.PrimedFunction;
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

  /** The deployed function. */
  public CleanupHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public CleanupHandler(Components components) {
    super(components);
    this.cleaningUp = new CleaningUp(components);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    Invocation invocation = new Invocation(context);
    try {
      ObjectNode summary = json(cleaningUp.run(invocation.deadline()));
      invocation.tell(Json.write(summary));
      out.write(Json.bytes(summary));
    } catch (StoreUnavailableException unavailable) {
      invocation.tell(unavailable);
      throw unavailable;
    }
  }

  private static ObjectNode json(Summary summary) {
    return Json.object()
        .put("images", summary.images())
        .put("shares", summary.shares())
        .put("images_left", summary.imagesLeft());
  }
}
