package io.imageshare.list.paging;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list is answered with. */
public sealed interface Listing<T> {

  /** The part, or the end of a request that is refused. */
  Part<T> orRefuse();

  /**
   * A part of the list.
   *
   * @param items in the order of the list
   * @param next the marker of the next part; null if this is the last one
   */
  record Part<T>(List<T> items, @Nullable String next) implements Listing<T> {
    public Part {
      items = List.copyOf(items);
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
