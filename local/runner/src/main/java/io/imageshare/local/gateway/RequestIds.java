package io.imageshare.local.gateway;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** IDs of requests in the form of API Gateway's, such as {@code JKJaXmPLvHcESHA=}. */
final class RequestIds {
  private static final int BYTES = 11;

  private RequestIds() {}

  static String next() {
    byte[] random = new byte[BYTES];
    ThreadLocalRandom.current().nextBytes(random);
    return Base64.getUrlEncoder().encodeToString(random);
  }
}
