package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects that a request is refused for that reason. */
public final class Refused {
  private Refused() {}

  public static void as(Refusal refusal, ThrowingCallable decoding) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(decoding)
        .extracting(RefusedException::refusal)
        .isEqualTo(refusal);
  }
}
