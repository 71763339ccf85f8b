package io.imageshare.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.imageshare.domain.Refusal;
import io.imageshare.log.InvocationRecord;
import io.imageshare.log.Operation;
import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A function that no HTTP API calls. Where it can't do its work it fails, so that whoever calls it
 * tries again.
 */
public abstract class EventFunction extends PrimedFunction {
  private final String name;
  private final Operation operation;

  /**
   * @param name what its log calls an invocation
   */
  protected EventFunction(String name, Components components) {
    super(components);
    this.name = name;
    this.operation = components.operation();
  }

  /**
   * Does what the event asks for.
   *
   * @return the answer, as JSON
   * @throws StoreUnavailableException if the records can't be used
   */
  protected abstract byte[] answer(InputStream event, Deadline deadline);

  @Override
  public final void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    Invocation invocation = new Invocation(context);
    InvocationRecord log = operation.begin(name, invocation.id());
    try {
      byte[] answer = log.observe(() -> answer(event, invocation.deadline()));
      invocation.tell(log.end(null));
      out.write(answer);
    } catch (StoreUnavailableException unavailable) {
      log.failure(String.valueOf(unavailable.getMessage()));
      invocation.tell(log.end(Refusal.UNAVAILABLE));
      throw unavailable;
    } catch (RuntimeException failure) {
      log.failure(failure);
      invocation.tell(log.end(Refusal.INTERNAL_ERROR));
      throw failure;
    }
  }
}
