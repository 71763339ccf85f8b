package io.imageshare.local.machine;

import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.Unread;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells of each answer in a line: method, path, status, milliseconds. */
final class AccessLog implements HttpEndpoint {
  private static final double NANOS_IN_MILLI = 1e6;

  private final HttpEndpoint endpoint;
  private final PrintStream log;

  AccessLog(HttpEndpoint endpoint, PrintStream log) {
    this.endpoint = endpoint;
    this.log = log;
  }

  @Override
  public void take(Exchange exchange) {
    endpoint.take(new Told(exchange, System.nanoTime()));
  }

  private final class Told implements Exchange {
    private final Exchange exchange;
    private final long start;

    Told(Exchange exchange, long start) {
      this.exchange = exchange;
      this.start = start;
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
      boolean first = exchange.answer(answer);
      if (first) {
        double millis = (System.nanoTime() - start) / NANOS_IN_MILLI;
        log.printf(
            Locale.ROOT,
            "%s %s %d %.1f ms%n",
            request().method(),
            request().path(),
            answer.status(),
            millis);
      }
      return first;
    }
  }
}
