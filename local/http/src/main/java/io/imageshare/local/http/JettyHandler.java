package io.imageshare.local.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands the requests whose heads the library has read to an endpoint. */
final class JettyHandler extends Handler.Abstract {
  private final HttpEndpoint endpoint;
  private final OpenBodies bodies;

  JettyHandler(HttpEndpoint endpoint, OpenBodies bodies) {
    this.endpoint = endpoint;
    this.bodies = bodies;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    JettyExchange exchange = new JettyExchange(request, bodies, response, callback);
    exchange.orFail(() -> endpoint.take(exchange));
    return true;
  }
}
