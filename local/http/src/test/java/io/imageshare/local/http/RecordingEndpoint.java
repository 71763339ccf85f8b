package io.imageshare.local.http;

import java.util.concurrent.LinkedBlockingQueue;

/** Remembers what it is asked, and answers with the body that it was sent. */
class RecordingEndpoint implements HttpEndpoint {
  private final LinkedBlockingQueue<HttpRequest> taken = new LinkedBlockingQueue<>();

  @Override
  public void take(Exchange exchange) {
    exchange.readBody(() -> record(exchange), why -> exchange.answer(refused(why)));
  }

  private void record(Exchange exchange) {
    taken.add(exchange.request());
    exchange.answer(HttpAnswer.json(200, "\"" + exchange.request().body().text() + "\""));
    exchange.answer(HttpAnswer.empty(500));
  }

  private static HttpAnswer refused(Unread why) {
    return HttpAnswer.message(413, why.toString());
  }

  /** The first request that was not yet asked for. */
  HttpRequest next() {
    return taken.remove();
  }

  boolean hasTakenNothing() {
    return taken.isEmpty();
  }
}
