package io.imageshare.local.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The answers to what never becomes a request, in the words of API Gateway. */
final class JettyErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    String message = HttpStatus.getMessage(status);
    JettyExchange.send(HttpAnswer.message(status, message), response, callback);
    return true;
  }
}
