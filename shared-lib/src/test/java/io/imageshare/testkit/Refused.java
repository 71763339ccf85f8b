package io.imageshare.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects that a request is refused for that reason. */
public final class Refused {
  private Refused() {}

  public static void as(Refusal refusal, ThrowingCallable request) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(request)
        .extracting(RefusedException::refusal)
        .isEqualTo(refusal);
  }
}
