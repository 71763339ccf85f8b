package io.imageshare.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Callers;
import io.imageshare.http.Dialect;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A function behind an HTTP API: takes its events, payload format 2.0, along its routes.
 *
 * <p>Whatever comes, there is an answer (R31): a refusal, 503 where the records can't be used, 500
 * only where the function itself is wrong. What the operator has to know is one line in its log.
 */
public abstract class HttpFunction extends PrimedFunction {
  private static final byte[] NOTHING =
      "{\"routeKey\":\"GET /nothing\",\"requestContext\":{\"requestId\":\"priming\"}}"
          .getBytes(UTF_8);

  private final Callers callers;
  private final Map<String, Route> routes;

  /** A function of those components with those routes. */
  protected HttpFunction(Components components, List<Route> routes) {
    this(components::prime, components.callers(), routes);
  }

  /** A function that needs no records. */
  protected HttpFunction(Callers callers, List<Route> routes) {
    this(() -> {}, callers, routes);
  }

  private HttpFunction(Runnable firstRead, Callers callers, List<Route> routes) {
    super(firstRead);
    this.callers = callers;
    this.routes = routes.stream().collect(Collectors.toMap(Route::key, Function.identity()));
  }

  @Override
  public final void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException {
    out.write(answer(in, new Invocation(context)).toEvent());
  }

  private Response answer(InputStream event, Invocation invocation) {
    try {
      Request request = Request.read(event);
      return RequestIds.on(answer(request, invocation), request.requestId(), invocation.id());
    } catch (RefusedException malformed) {
      Response response = Response.refused(malformed.refusal(), Dialect.IMAGE_API);
      return RequestIds.on(response, "", invocation.id());
    }
  }

  private Response answer(Request request, Invocation invocation) {
    try {
      return answer(request, invocation.deadline());
    } catch (RefusedException refused) {
      return Response.refused(refused.refusal(), request.dialect());
    } catch (StoreUnavailableException unavailable) {
      invocation.tell(unavailable);
      Refusal refusal = unavailable.isPartial() ? Refusal.OUTCOME_UNKNOWN : Refusal.UNAVAILABLE;
      return Response.refused(refusal, request.dialect());
    } catch (RuntimeException failure) {
      invocation.tell(failure);
      return Response.refused(Refusal.INTERNAL_ERROR, request.dialect());
    }
  }

  private Response answer(Request request, Deadline deadline) {
    Route route = routes.get(request.routeKey());
    if (route == null) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
    return route.endpoint().answer(new Call(request, route.caller(callers, request), deadline));
  }

  /** Reads an event and writes an answer, for a route that there isn't. */
  @Override
  protected final void prime() {
    Request request = Request.read(new ByteArrayInputStream(NOTHING));
    callers.of(request);
    Response.refused(Refusal.NOT_FOUND, request.dialect()).toEvent();
  }
}
