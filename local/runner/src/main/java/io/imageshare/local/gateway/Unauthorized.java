package io.imageshare.local.gateway;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.http.Response;
import io.imageshare.lambda.RequestIds;
import io.imageshare.local.http.Answer;
import io.imageshare.local.http.Content;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.tokens.Verdict;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The answer to a request that doesn't prove who sent it. */
final class Unauthorized {
  private Unauthorized() {}

  /**
   * The answer: about a token API Gateway's, whose header says what is wrong; about a signature
   * that of the function which checks signatures in a deployment.
   *
   * @param id this gateway's ID of the request
   */
  static Answer answer(Verdict verdict, HttpRequest request, String id) {
    return verdict instanceof Verdict.NotSigned
        ? notSigned(request, id)
        : Answer.message(401, "Unauthorized").with("WWW-Authenticate", challenge(verdict));
  }

  private static Answer notSigned(HttpRequest request, String id) {
    Optional<String> given = Optional.of(request.header("x-openstack-request-id"));
    Response refused =
        RequestIds.on(
            Response.refused(Refusal.NOT_SIGNED, Dialect.CLOUD_IMAGES),
            id,
            RequestIds.openStack(given, id));
    String body = Objects.requireNonNull(refused.body()).text();
    Answer answer = Answer.json(refused.status(), Content.of(body));
    for (Map.Entry<String, String> header : refused.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private static String challenge(Verdict verdict) {
    if (verdict instanceof Verdict.Refused refused) {
      return "Bearer scope=\"\" error=\"invalid_token\" error_description=\""
          + refused.reason()
          + "\"";
    }
    return "Bearer";
  }
}
