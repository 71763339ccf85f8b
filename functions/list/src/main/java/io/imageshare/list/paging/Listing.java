package io.imageshare.list.paging;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.store.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list is answered with. */
public sealed interface Listing<T> {

  /** The part, or the end of a request that is refused. */
  Part<T> orRefuse();

  /**
   * A part of the list, with the place at which the list goes on as callers know it.
   *
   * @param items in the order of the list
   * @param next the marker of the next part; null if this is the last one
   */
  record Part<T>(List<T> items, @Nullable String next) implements Listing<T> {
    public Part {
      items = List.copyOf(items);
    }

    /**
     * A page as it is answered.
     *
     * @param marker of the item after which the next part starts
     */
    public static <T> Part<T> of(Page<T> page, Function<T, String> marker) {
      return new Part<>(page.items(), page.next().map(marker).orElse(null));
    }

    @Override
    public Part<T> orRefuse() {
      return this;
    }
  }

  /** The list is not to be had so. */
  record Refused<T>(Refusal refusal) implements Listing<T> {
    @Override
    public Part<T> orRefuse() {
      throw new RefusedException(refusal);
    }
  }
}
