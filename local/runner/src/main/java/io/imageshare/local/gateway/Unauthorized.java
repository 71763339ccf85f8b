package io.imageshare.local.gateway;

import io.imageshare.local.http.Answer;
import io.imageshare.local.tokens.Verdict;

/** The answer to a request that doesn't prove who sent it; its header says what is wrong. */
final class Unauthorized {
  private Unauthorized() {}

  static Answer answer(Verdict verdict) {
    return Answer.message(401, "Unauthorized").with("WWW-Authenticate", challenge(verdict));
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
