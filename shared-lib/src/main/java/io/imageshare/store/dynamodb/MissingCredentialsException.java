package io.imageshare.store.dynamodb;

import software.amazon.awssdk.core.exception.SdkClientException;

/** There is nothing to sign calls with, so none is ever sent. */
final class MissingCredentialsException extends SdkClientException {
  private static final long serialVersionUID = 1L;

  MissingCredentialsException(SdkClientException cause) {
    super(SdkClientException.builder().message(cause.getMessage()).cause(cause));
  }
}
