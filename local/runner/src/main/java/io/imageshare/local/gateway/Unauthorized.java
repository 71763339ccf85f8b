package io.imageshare.local.gateway;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Dialect;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.tokens.Verdict;

/** The answer to a request that doesn't prove who sent it. */
final class Unauthorized {
  private Unauthorized() {}

  /**
   * The answer: about a token API Gateway's, whose header says what is wrong; about a signature
   * that of the function which checks signatures in a deployment.
   *
   * @param id this gateway's ID of the request
   */
  static HttpAnswer answer(Verdict verdict, HttpRequest request, String id) {
    return verdict instanceof Verdict.NotSigned
        ? OwnRefusal.answer(Refusal.NOT_SIGNED, Dialect.CLOUD_IMAGES, request, id)
        : HttpAnswer.message(401, "Unauthorized").with("WWW-Authenticate", challenge(verdict));
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
