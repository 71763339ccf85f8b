package io.imageshare.usecase;

import io.imageshare.domain.Standing;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One attempt to decide on what was read and to commit that.
 *
 * @param result what it came to; empty if another request was faster, and nothing is written
 * @param next what the next attempt goes by; empty if the image is gone
 */
public record Attempt<T>(Optional<T> result, Supplier<Optional<Standing>> next) {

  /** One that came to an end. */
  public static <T> Attempt<T> ended(T result) {
    return new Attempt<>(Optional.of(result), Optional::empty);
  }

  /** One to be made again on what there is now. */
  public static <T> Attempt<T> again(Supplier<Optional<Standing>> next) {
    return new Attempt<>(Optional.empty(), next);
  }

  /**
   * Makes attempts until one comes to an end.
   *
   * @param read what the first one goes by; empty if there is no image
   * @return what the last one came to; empty if the image is gone
   */
  public static <T> Optional<T> repeat(
      Optional<Standing> read, Function<Standing, Attempt<T>> attempt) {
    Optional<Standing> standing = read;
    while (standing.isPresent()) {
      Attempt<T> made = attempt.apply(standing.get());
      if (made.result().isPresent()) {
        return made.result();
      }
      standing = made.next().get();
    }
    return Optional.empty();
  }
}
