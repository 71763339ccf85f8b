package io.imageshare.cleanup;

import io.imageshare.http.Json;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.EventFunction;
import io.imageshare.store.Deadline;
import java.io.InputStream;

/**
 * The function that the schedule invokes.
 *
 * <p>It takes any event, since nothing in one matters, and answers {@code {"images":…, "shares":…,
 * "images_left":…}}. If the records can't be used it fails, so that the schedule tries again.
 */
public final class CleanupHandler extends EventFunction {
  private final CleaningUp cleaningUp;

  /** The deployed function. */
  public CleanupHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public CleanupHandler(Components components) {
    super("cleanup", components);
    this.cleaningUp = new CleaningUp(components);
  }

  @Override
  protected byte[] answer(InputStream event, Deadline deadline) {
    Summary summary = cleaningUp.run(deadline);
    return Json.bytes(
        Json.object()
            .put("images", summary.images())
            .put("shares", summary.shares())
            .put("images_left", summary.imagesLeft()));
  }
}
