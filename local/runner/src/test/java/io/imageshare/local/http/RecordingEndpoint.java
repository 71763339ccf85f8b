package io.imageshare.local.http;

import java.util.concurrent.LinkedBlockingQueue;

/** Remembers what it is asked, and answers with the body that it was sent. */
class RecordingEndpoint implements Endpoint {
  private final LinkedBlockingQueue<HttpRequest> taken = new LinkedBlockingQueue<>();

  @Override
  public void take(Exchange exchange) {
    taken.add(exchange.request());
    exchange.answer(Answer.json(200, "\"" + exchange.request().body().text() + "\""));
    exchange.answer(Answer.empty(500));
  }

  @Override
  public Answer tooLarge() {
    return Answer.message(413, "too large");
  }

  /** The first request that was not yet asked for. */
  HttpRequest next() {
    return taken.remove();
  }

  boolean hasTakenNothing() {
    return taken.isEmpty();
  }
}
