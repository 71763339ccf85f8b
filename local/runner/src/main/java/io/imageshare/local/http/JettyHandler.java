package io.imageshare.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands the requests that the library has read to an endpoint, each with its whole body. */
final class JettyHandler extends Handler.Abstract {
  private final Endpoint endpoint;
  private final int largestBody;

  JettyHandler(Endpoint endpoint, int largestBody) {
    this.endpoint = endpoint;
    this.largestBody = largestBody;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    if (isTooLarge(request)) {
      refuse(request, response, callback);
      return true;
    }
    InputStream in = Request.asInputStream(request);
    byte[] body = in.readNBytes(largestBody + 1);
    if (body.length > largestBody) {
      refuse(request, response, callback);
      return true;
    }
    take(new JettyExchange(request, Content.of(body), response, callback));
    return true;
  }

  private void take(JettyExchange exchange) {
    try {
      endpoint.take(exchange);
    } catch (RuntimeException failure) {
      exchange.answer(Answer.message(500, "Internal Server Error"));
      throw failure;
    }
  }

  private boolean isTooLarge(Request request) {
    return request.getLength() > largestBody;
  }

  /**
   * A client that is still sending may not look for an answer before it has sent all, and a
   * connection that is closed on it loses the answer; so all is taken first. One that asked whether
   * to send needn't.
   */
  private void refuse(Request request, Response response, Callback callback) throws IOException {
    if (!request.getHeaders().contains(HttpHeader.EXPECT)) {
      Request.asInputStream(request).transferTo(OutputStream.nullOutputStream());
    }
    JettyExchange.send(endpoint.tooLarge().with("Connection", "close"), response, callback);
  }
}
