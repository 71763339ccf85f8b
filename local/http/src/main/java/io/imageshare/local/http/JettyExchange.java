package io.imageshare.local.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An exchange in the words of the library. */
final class JettyExchange implements Exchange {
  private final HttpRequest head;
  private final BodyReader body;
  private final Response response;
  private final Callback callback;
  private final AtomicBoolean answered = new AtomicBoolean();

  JettyExchange(Request request, OpenBodies bodies, Response response, Callback callback) {
    this.head = read(request);
    this.body = new BodyReader(request, bodies);
    this.response = response;
    this.callback = callback;
  }

  @Override
  public HttpRequest request() {
    return head.with(body.content());
  }

  @Override
  public void readBody(Runnable whole, Consumer<Unread> unread) {
    body.read(() -> orFail(whole), unread, callback::failed);
  }

  /** Does the work, and answers in its place if it fails. */
  void orFail(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error failure) {
      answer(HttpAnswer.message(500, "Internal Server Error"));
      throw failure;
    }
  }

  @Override
  public boolean answer(HttpAnswer answer) {
    boolean first = answered.compareAndSet(false, true);
    if (first) {
      body.forget();
      if (body.isAtEnd()) {
        send(answer, response, callback);
      } else {
        sendAndClose(answer.with("Connection", "close"));
      }
    }
    return first;
  }

  private void sendAndClose(HttpAnswer answer) {
    Callback last = Callback.from(() -> body.afterFarewell(callback::succeeded), callback::failed);
    send(answer, response, last);
  }

  static void send(HttpAnswer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    for (HttpAnswer.Header header : answer.headers()) {
      response.getHeaders().add(header.name(), header.value());
    }
    response.write(true, answer.body().buffer(), callback);
  }

  private static HttpRequest read(Request request) {
    HttpURI uri = request.getHttpURI();
    return new HttpRequest(
        request.getMethod(),
        orElse(uri.getPath(), "/"),
        orElse(uri.getQuery(), ""),
        request.getConnectionMetaData().getHttpVersion().asString(),
        headers(request),
        HttpContent.NONE,
        Request.getRemoteAddr(request));
  }

  private static String orElse(@Nullable String text, String otherwise) {
    return Objects.requireNonNullElse(text, otherwise);
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      String name = field.getLowerCaseName();
      String separator = name.equals("cookie") ? ";" : ",";
      headers.merge(
          name.toLowerCase(Locale.ROOT),
          orElse(field.getValue(), ""),
          (before, next) -> before + separator + next);
    }
    return headers;
  }
}
