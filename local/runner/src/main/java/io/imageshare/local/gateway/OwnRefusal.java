package io.imageshare.local.gateway;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.http.Response;
import io.imageshare.lambda.RequestIds;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.http.HttpRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A refusal in the form of the API's own, given in place of a function. */
final class OwnRefusal {
  private OwnRefusal() {}

  /**
   * The answer that a function would give.
   *
   * @param id this gateway's ID of the request
   */
  static HttpAnswer answer(Refusal refusal, Dialect dialect, HttpRequest request, String id) {
    Optional<String> given = Optional.of(request.header("x-openstack-request-id"));
    Response refused =
        RequestIds.on(Response.refused(refusal, dialect), id, RequestIds.openStack(given, id));
    String body = Objects.requireNonNull(refused.body()).text();
    HttpAnswer answer = HttpAnswer.json(refused.status(), HttpContent.of(body));
    for (Map.Entry<String, String> header : refused.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }
}
