package io.imageshare.catalog.records;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Retirement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an owner wishes an image to retire.
 *
 * @param at from when on; null for now
 * @param replacement the image to use instead; null for none
 * @param note what the recipients are told; null for nothing
 */
public record RetirementWish(
    @Nullable Instant at, @Nullable ImageId replacement, @Nullable String note) {

  /** What it comes to after what was announced before, if anything was. */
  Retirement after(@Nullable Retirement before, Instant now) {
    return new Retirement(at == null ? Retirement.now(before, now) : at, replacement, note);
  }
}
