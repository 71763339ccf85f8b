package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.contract.Contract;
import io.imageshare.local.contract.GivenAnswer;
import io.imageshare.local.contract.Operation;
import io.imageshare.local.contract.SentRequest;
import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.PercentDecoding;
import io.imageshare.local.http.Unread;
import io.imageshare.local.routing.PathRoute;
import io.imageshare.local.routing.RouteTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Holds what clients ask of the API, and what it answers them, to the API's contract. */
final class ContractWatch {
  private static final Contract CONTRACT = Contract.nearest();
  private static final RouteTable<Operation> ROUTES =
      new RouteTable<>(CONTRACT.operations().stream().map(ContractWatch::route).toList());

  private final List<String> violations = new CopyOnWriteArrayList<>();

  private static PathRoute<Operation> route(Operation operation) {
    String[] key = operation.routeKey().split(" ", 2);
    return new PathRoute<>(key[0], key[1], operation);
  }

  /** The API, watched. What has no route in the contract is none of the API's. */
  HttpEndpoint around(HttpEndpoint api) {
    return exchange -> {
      HttpRequest request = exchange.request();
      ROUTES
          .find(request.method(), request.path())
          .ifPresentOrElse(
              match -> api.take(new Watched(exchange, match)), () -> api.take(exchange));
    };
  }

  /** Checks that all was as the contract says. */
  void hasSeenNoViolation() {
    assertThat(violations).isEmpty();
  }

  private final class Watched implements Exchange {
    private final Exchange exchange;
    private final RouteTable.Match<Operation> match;

    Watched(Exchange exchange, RouteTable.Match<Operation> match) {
      this.exchange = exchange;
      this.match = match;
    }

    @Override
    public HttpRequest request() {
      return exchange.request();
    }

    @Override
    public void readBody(Runnable whole, Consumer<Unread> unread) {
      exchange.readBody(whole, unread);
    }

    @Override
    public boolean answer(HttpAnswer answer) {
      try {
        CONTRACT.check(match.route().key(), sent(), given(answer));
      } catch (AssertionError violation) {
        violations.add(violation.getMessage());
      }
      return exchange.answer(answer);
    }

    private SentRequest sent() {
      return new SentRequest(
          PercentDecoding.values(match.pathParameters()),
          request().parameters(),
          request().headers(),
          request().body().text());
    }
  }

  private static GivenAnswer given(HttpAnswer answer) {
    Map<String, String> headers = new HashMap<>();
    answer.headers().forEach(header -> headers.put(header.name(), header.value()));
    return new GivenAnswer(answer.status(), headers, answer.body().text());
  }
}
