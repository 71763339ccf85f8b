package io.imageshare.store;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of the creation of an image. */
public sealed interface CreationOutcome {

  /** What is made of the outcome, whichever it is. */
  <R> R match(
      Supplier<R> created,
      Function<ImageId, R> repeated,
      Function<Refusal, R> refused,
      Supplier<R> overtaken,
      Supplier<R> unknown);

  /** The image is there. */
  record Created() implements CreationOutcome {
    @Override
    public <R> R match(
        Supplier<R> created,
        Function<ImageId, R> repeated,
        Function<Refusal, R> refused,
        Supplier<R> overtaken,
        Supplier<R> unknown) {
      return created.get();
    }
  }

  /** The same request has made an image before, and nothing was written now (R32). */
  record Repeated(ImageId image) implements CreationOutcome {
    @Override
    public <R> R match(
        Supplier<R> created,
        Function<ImageId, R> repeated,
        Function<Refusal, R> refused,
        Supplier<R> overtaken,
        Supplier<R> unknown) {
      return repeated.apply(image);
    }
  }

  /** Other records forbid it; nothing is written. */
  record Refused(Refusal reason) implements CreationOutcome {
    @Override
    public <R> R match(
        Supplier<R> created,
        Function<ImageId, R> repeated,
        Function<Refusal, R> refused,
        Supplier<R> overtaken,
        Supplier<R> unknown) {
      return refused.apply(reason);
    }
  }

  /** What was to be replicated has changed since it was read; nothing is written. */
  record SourceOvertaken() implements CreationOutcome {
    @Override
    public <R> R match(
        Supplier<R> created,
        Function<ImageId, R> repeated,
        Function<Refusal, R> refused,
        Supplier<R> overtaken,
        Supplier<R> unknown) {
      return overtaken.get();
    }
  }

  /** It isn't known whether the image is there. */
  record Unknown() implements CreationOutcome {
    @Override
    public <R> R match(
        Supplier<R> created,
        Function<ImageId, R> repeated,
        Function<Refusal, R> refused,
        Supplier<R> overtaken,
        Supplier<R> unknown) {
      return unknown.get();
    }
  }
}
