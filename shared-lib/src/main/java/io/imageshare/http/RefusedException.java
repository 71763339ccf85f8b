package io.imageshare.http;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends the decoding of a request that is refused. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final @Nullable String reason;
  private final @Nullable String replacement;

  public RefusedException(Refusal refusal) {
    this(refusal, null, null);
  }

  /** One for which another project has told the reason; null if it hasn't (R36). */
  public RefusedException(Refusal refusal, @Nullable String reason) {
    this(refusal, reason, null);
  }

  /** One that names an image to use instead; null if there is none (R42). */
  public static RefusedException naming(@Nullable ImageId replacement, Refusal refusal) {
    return new RefusedException(refusal, null, Objects.toString(replacement, null));
  }

  private RefusedException(Refusal refusal, @Nullable String reason, @Nullable String replacement) {
    // Refusing is no failure: it needs no stack trace, which would cost more than the rest of the
    // answer.
    super(refusal.sentence(), null, false, false);
    this.refusal = refusal;
    this.reason = reason;
    this.replacement = replacement;
  }

  /** Why the request is refused. */
  public Refusal refusal() {
    return refusal;
  }

  /** What another project has told of it. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The image to use instead. */
  public Optional<String> replacement() {
    return Optional.ofNullable(replacement);
  }
}
