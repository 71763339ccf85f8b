package io.imageshare.local.gateway;

/** A function wrote what is no answer; the message says why. */
final class BrokenAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenAnswerException(String reason) {
    super(reason);
  }
}
