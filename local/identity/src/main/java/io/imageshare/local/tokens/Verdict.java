package io.imageshare.local.tokens;

import java.util.Map;

/** What a check says of who sent a request. */
public sealed interface Verdict {

  /**
   * The token is good.
   *
   * @param claims in the form that API Gateway hands to functions
   */
  record Accepted(Map<String, String> claims) implements Verdict {}

  /** The request says that it is signed, but nobody known has signed it so. */
  record NotSigned() implements Verdict {}

  /** There is no token. */
  record Missing() implements Verdict {}

  /**
   * The token is not good.
   *
   * @param reason in words without quotation marks
   */
  record Refused(String reason) implements Verdict {}
}
