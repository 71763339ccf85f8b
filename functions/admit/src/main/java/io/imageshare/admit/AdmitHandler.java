package io.imageshare.admit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.http.ResponseEvent;
import io.imageshare.lambda.Environment;
import io.imageshare.lambda.Invocation;
import io.imageshare.lambda.RequestIds;
import io.imageshare.log.InvocationRecord;
import io.imageshare.log.Operation;
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
  private final Operation operation;

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
    this(
        admission(new AwsCalls(environment)),
        new Operation(new Environment(environment).region(), Clock.systemUTC()));
  }

  AdmitHandler(Admission admission, Operation operation) {
    this.admission = admission;
    this.operation = operation;
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
    Invocation invocation = new Invocation(context);
    InvocationRecord log = operation.begin("admission", invocation.id());
    out.write(log.observe(() -> answer(in, invocation, log)));
  }

  private byte[] answer(InputStream in, Invocation invocation, InvocationRecord log) {
    try {
      SignedEvent event = SignedEvent.read(in);
      Request request = event.request();
      log.request(RequestIds.choose(request.requestId(), invocation.id()), request);
      byte[] answer = admission.admit(event);
      invocation.tell(log.end(null));
      return answer;
    } catch (RefusedException refused) {
      return refused(refused.refusal(), log, invocation);
    } catch (IOException unknown) {
      log.failure(failed(unknown));
      return refused(Refusal.OUTCOME_UNKNOWN, log, invocation);
    } catch (RuntimeException failure) {
      log.failure(failed(failure));
      return refused(Refusal.UNAVAILABLE, log, invocation);
    }
  }

  /** With the ID by which its log is found, as every answer has one. */
  private static byte[] refused(Refusal refusal, InvocationRecord log, Invocation invocation) {
    Response response = Response.refused(refusal, Dialect.CLOUD_IMAGES);
    log.status(response.status());
    invocation.tell(log.end(refusal));
    String openStack = RequestIds.openStack(log.givenRequestId(), invocation.id());
    return ResponseEvent.of(RequestIds.on(response, log.requestId(), openStack));
  }

  private static String failed(Exception failure) {
    return "A signed request failed: " + failure.getMessage();
  }
}
