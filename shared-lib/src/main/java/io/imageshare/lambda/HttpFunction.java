package io.imageshare.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.http.Caller;
import io.imageshare.http.Callers;
import io.imageshare.http.Dialect;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.http.ResponseEvent;
import io.imageshare.log.InvocationRecord;
import io.imageshare.log.LogLine;
import io.imageshare.log.Operation;
import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A function behind an HTTP API: takes its events, payload format 2.0, along its routes.
 *
 * <p>Whatever comes, there is an answer (R31): a refusal, 503 where the records can't be used, 500
 * only where the function itself is wrong. Each is told in one line of the log.
 */
public abstract class HttpFunction extends PrimedFunction {
  /** The kind of the log line. */
  private static final String MESSAGE = "request";

  private static final byte[] NOTHING =
      "{\"routeKey\":\"GET /nothing\",\"requestContext\":{\"requestId\":\"priming\"}}"
          .getBytes(UTF_8);

  private final Callers callers;
  private final Operation operation;
  private final Map<String, Route> routes;

  /** A function of those components with those routes. */
  protected HttpFunction(Components components, List<Route> routes) {
    this(components::prime, components.callers(), components.operation(), routes);
  }

  /** A function that needs no records. */
  protected HttpFunction(Callers callers, Region region, List<Route> routes) {
    this(() -> {}, callers, new Operation(region, Clock.systemUTC()), routes);
  }

  private HttpFunction(
      Runnable firstRead, Callers callers, Operation operation, List<Route> routes) {
    super(firstRead);
    this.callers = callers;
    this.operation = operation;
    this.routes = routes.stream().collect(Collectors.toMap(Route::key, Function.identity()));
  }

  @Override
  public final void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException {
    Invocation invocation = new Invocation(context);
    InvocationRecord log = operation.begin(MESSAGE, invocation.id());
    Response response = log.observe(() -> answer(in, invocation, log));
    byte[] answer = ResponseEvent.of(response);
    log.status(response.status());
    invocation.tell(log.end(response.refusal()));
    out.write(answer);
  }

  private Response answer(InputStream event, Invocation invocation, InvocationRecord log) {
    try {
      Request request = Request.read(event);
      String id = RequestIds.choose(request.requestId(), invocation.id());
      log.request(id, request);
      String openStack = RequestIds.openStack(log.givenRequestId(), invocation.id());
      Response response = answer(request, invocation.deadline(), log);
      return RequestIds.on(request.isForHead() ? response.head() : response, id, openStack);
    } catch (RefusedException malformed) {
      Response response = Response.refused(malformed.refusal(), Dialect.IMAGE_API);
      String id = invocation.id();
      return RequestIds.on(response, id, RequestIds.openStack(Optional.empty(), id));
    }
  }

  private Response answer(Request request, Deadline deadline, InvocationRecord log) {
    try {
      Route route = route(request);
      log.route(route.key());
      Caller caller = route.caller(callers, request);
      caller.project().ifPresent(log::project);
      Response response =
          route.endpoint().answer(new Call(request, caller, deadline, operation.clock().instant()));
      return ResponseEvent.isTooLarge(response)
          ? Response.refused(Refusal.ANSWER_TOO_LARGE, request.dialect())
          : response;
    } catch (RefusedException refused) {
      return Response.refused(refused, request.dialect());
    } catch (StoreUnavailableException unavailable) {
      log.failure(String.valueOf(unavailable.getMessage()));
      Refusal refusal = unavailable.isPartial() ? Refusal.OUTCOME_UNKNOWN : Refusal.UNAVAILABLE;
      return Response.refused(refusal, request.dialect());
    } catch (RuntimeException failure) {
      log.failure(failure);
      return Response.refused(Refusal.INTERNAL_ERROR, request.dialect());
    }
  }

  private Route route(Request request) {
    Route route = routes.get(request.answeredRoute());
    if (route == null) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
    return route;
  }

  /** Reads an event, writes an answer and its line, for a route that there isn't. */
  @Override
  protected final void prime() {
    Request request = Request.read(new ByteArrayInputStream(NOTHING));
    callers.of(request);
    Response response = Response.refused(Refusal.NOT_FOUND, request.dialect());
    ResponseEvent.of(response);
    InvocationRecord log = operation.begin(MESSAGE, request.requestId());
    log.request(request.requestId(), request);
    log.end(response.refusal()).forEach(LogLine::bytes);
  }
}
