package io.imageshare.admit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.lambda.RequestIds;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The function behind the API for signed requests.
 *
 * <p>Settings: {@code ACCESS_KEYS_SECRET}, the name of the secret with the keys; {@code TARGETS}, a
 * line a route.
 */
public final class AdmitHandler implements RequestStreamHandler {
  private final Admission admission;

  /** The deployed function. */
  public AdmitHandler() {
    this(System::getenv);
  }

  /**
   * The function in another environment.
   *
   * @param environment gives the value of an environment variable, or null
   */
  public AdmitHandler(Function<String, @Nullable String> environment) {
    this(admission(new AwsCalls(environment)));
  }

  AdmitHandler(Admission admission) {
    this.admission = admission;
  }

  private static Admission admission(AwsCalls calls) {
    Clock clock = Clock.systemUTC();
    return new Admission(
        new AccessKeys(calls.secret(calls.required("ACCESS_KEYS_SECRET")), clock),
        Targets.parse(calls.required("TARGETS")),
        calls.invoker(),
        clock);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    out.write(answer(in, context));
  }

  private byte[] answer(InputStream in, Context context) {
    try {
      return admission.admit(SignedEvent.read(in));
    } catch (RefusedException refused) {
      return refused(refused.refusal(), context);
    } catch (IOException unknown) {
      tell(context, unknown);
      return refused(Refusal.OUTCOME_UNKNOWN, context);
    } catch (RuntimeException failure) {
      tell(context, failure);
      return refused(Refusal.UNAVAILABLE, context);
    }
  }

  /** With the ID of the invocation, by which its log is found, as every answer has one. */
  private static byte[] refused(Refusal refusal, Context context) {
    Response response = Response.refused(refusal, Dialect.CLOUD_IMAGES);
    return RequestIds.on(response, "", context.getAwsRequestId()).toEvent();
  }

  private static void tell(Context context, Exception failure) {
    String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    context.getLogger().log("A signed request failed: " + message, LogLevel.ERROR);
  }
}
