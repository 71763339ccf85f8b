package io.imageshare.local.gateway;

import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.Unread;
import io.imageshare.local.template.CrossOriginRules;
import java.util.function.Consumer;

/** Tells browsers, beside each answer, what the API permits to pages of other origins. */
public final class CrossOrigin implements HttpEndpoint {
  private final CrossOriginRules rules;
  private final HttpEndpoint api;

  /**
   * @param rules what is permitted
   * @param api what answers
   */
  public CrossOrigin(CrossOriginRules rules, HttpEndpoint api) {
    this.rules = rules;
    this.api = api;
  }

  @Override
  public void take(Exchange exchange) {
    boolean permitted = rules.permits(exchange.request().header("origin"));
    api.take(permitted ? new Permitted(exchange, rules) : exchange);
  }

  private record Permitted(Exchange exchange, CrossOriginRules rules) implements Exchange {
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
      HttpAnswer told = answer.with("Access-Control-Allow-Origin", request().header("origin"));
      return exchange.answer(isPreflight() ? withRules(told) : exposing(told));
    }

    private boolean isPreflight() {
      return request().method().equals("OPTIONS")
          && !request().header("access-control-request-method").isEmpty();
    }

    private HttpAnswer exposing(HttpAnswer answer) {
      return rules.exposed().isEmpty()
          ? answer
          : answer.with("Access-Control-Expose-Headers", String.join(",", rules.exposed()));
    }

    private HttpAnswer withRules(HttpAnswer answer) {
      return answer
          .with("Access-Control-Allow-Methods", String.join(",", rules.methods()))
          .with("Access-Control-Allow-Headers", String.join(",", rules.headers()))
          .with("Access-Control-Max-Age", String.valueOf(rules.maxAge()));
    }
  }
}
