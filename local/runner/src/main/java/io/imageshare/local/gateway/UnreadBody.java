package io.imageshare.local.gateway;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.http.Unread;

/** The answer to a request whose body isn't taken. */
final class UnreadBody {
  private UnreadBody() {}

  /**
   * The answer: API Gateway's where it has one, and else the API's own, as a deployment never lacks
   * memory for a body.
   */
  static HttpAnswer answer(Unread why, String routeKey, HttpRequest request) {
    String id = GatewayRequestIds.next();
    HttpAnswer answer =
        switch (why) {
          case TOO_LARGE -> HttpAnswer.message(413, "Request Entity Too Large");
          case TOO_SLOW -> HttpAnswer.message(408, "Request Timeout");
          case NO_ROOM -> OwnRefusal.answer(Refusal.UNAVAILABLE, Dialect.of(routeKey), request, id);
        };
    return answer.with("Apigw-Requestid", id);
  }
}
