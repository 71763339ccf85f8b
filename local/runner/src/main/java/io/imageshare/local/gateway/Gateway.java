package io.imageshare.local.gateway;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalInvocation;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.routing.PathRoute;
import io.imageshare.local.routing.RouteTable;
import io.imageshare.local.tokens.Authorizer;
import io.imageshare.local.tokens.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The HTTP API: calls the function of the route that a request takes. */
public final class Gateway implements HttpEndpoint {
  /** What an HTTP API waits for a function. */
  public static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final RouteTable<Integration> routes;
  private final Authorizer authorizer;
  private final Clock clock;
  private final TimeLimits limits;
  private final Duration longestWait;
  private final FunctionLog log;

  /**
   * @param routes where requests may go
   * @param authorizer what checks the tokens of those routes that need one
   * @param clock the time that events tell
   * @param limits what watches the time of functions
   * @param longestWait after which a request is answered without its function
   * @param log where functions log
   */
  public Gateway(
      List<PathRoute<Integration>> routes,
      Authorizer authorizer,
      Clock clock,
      TimeLimits limits,
      Duration longestWait,
      FunctionLog log) {
    this.routes = new RouteTable<>(routes);
    this.authorizer = authorizer;
    this.clock = clock;
    this.limits = limits;
    this.longestWait = longestWait;
    this.log = log;
  }

  @Override
  public void take(Exchange exchange) {
    HttpRequest request = exchange.request();
    Optional<RouteTable.Match<Integration>> match = routes.find(request.method(), request.path());
    if (match.isEmpty()) {
      exchange.answer(HttpAnswer.message(404, "Not Found"));
    } else if (!match.get().route().target().needsToken()) {
      whole(exchange, match.get(), () -> call(exchange, match.get(), Optional.empty()));
    } else if (authorizer.needsBody(request)) {
      whole(exchange, match.get(), () -> check(exchange, match.get()));
    } else {
      check(exchange, match.get());
    }
  }

  /** Whose request is refused is not waited for. */
  private void check(Exchange exchange, RouteTable.Match<Integration> match) {
    Verdict verdict = authorizer.check(exchange.request());
    if (verdict instanceof Verdict.Accepted accepted) {
      whole(exchange, match, () -> call(exchange, match, Optional.of(accepted.claims())));
    } else {
      String id = GatewayRequestIds.next();
      exchange.answer(withId(Unauthorized.answer(verdict, exchange.request(), id), id));
    }
  }

  private static void whole(Exchange exchange, RouteTable.Match<Integration> match, Runnable next) {
    exchange.readBody(
        next,
        why -> exchange.answer(UnreadBody.answer(why, match.route().key(), exchange.request())));
  }

  private void call(
      Exchange exchange,
      RouteTable.Match<Integration> match,
      Optional<Map<String, String>> claims) {
    RoutedRequest request =
        new RoutedRequest(
            exchange.request(), match, claims, GatewayRequestIds.next(), clock.instant());
    LocalFunction function = match.route().target().function();
    LocalInvocation invocation = function.invocation(log);
    TimeLimits.Limit limit = limit(exchange, function, invocation, request.id());
    HttpAnswer answer = answer(function, request, invocation);
    limit.end();
    exchange.answer(withId(answer, request.id()));
  }

  /** A function that takes too long has failed; one that may take longer than a request has not. */
  private TimeLimits.Limit limit(
      Exchange exchange, LocalFunction function, LocalInvocation invocation, String id) {
    boolean outlastsRequest = function.timeout().compareTo(longestWait) > 0;
    Duration time = outlastsRequest ? longestWait : function.timeout();
    HttpAnswer answer =
        outlastsRequest
            ? HttpAnswer.message(503, "Service Unavailable")
            : HttpAnswer.message(500, "Internal Server Error");
    return limits.start(
        time,
        () -> {
          invocation.getLogger().log("timed out after " + time.toMillis() + " ms");
          // The connection can't be used again before the function has ended.
          exchange.answer(withId(answer, id).with("Connection", "close"));
        });
  }

  private static HttpAnswer answer(
      LocalFunction function, RoutedRequest request, LocalInvocation invocation) {
    try {
      return FunctionAnswer.of(function.call(EventWriter.write(request), invocation));
    } catch (FunctionException failed) {
      invocation.getLogger().log("failed: " + failed.thrown());
      if (failed.thrown() instanceof OutOfMemoryError || failed.thrown() instanceof LinkageError) {
        return machineAtItsEnd(request);
      }
    } catch (BrokenAnswerException broken) {
      invocation.getLogger().log("wrote no answer: " + broken.getMessage());
    }
    return HttpAnswer.message(500, "Internal Server Error");
  }

  /** In a deployment the machine would be another one; here it is this one, which goes on. */
  private static HttpAnswer machineAtItsEnd(RoutedRequest request) {
    return OwnRefusal.answer(
        Refusal.OUTCOME_UNKNOWN,
        Dialect.of(request.match().route().key()),
        request.http(),
        request.id());
  }

  private static HttpAnswer withId(HttpAnswer answer, String id) {
    return answer.with("Apigw-Requestid", id);
  }
}
