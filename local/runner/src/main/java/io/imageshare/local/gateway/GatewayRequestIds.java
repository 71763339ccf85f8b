package io.imageshare.local.gateway;

import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** IDs of requests in the form of API Gateway's, such as {@code JKJaXmPLvHcESHA=}. */
final class GatewayRequestIds {
  private static final int BYTES = 11;

  private GatewayRequestIds() {}

  static String next() {
    byte[] random = new byte[BYTES];
    ThreadLocalRandom.current().nextBytes(random);
    return Base64.getUrlEncoder().encodeToString(random);
  }
}
