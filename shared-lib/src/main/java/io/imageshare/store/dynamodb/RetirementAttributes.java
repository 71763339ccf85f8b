package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Retirement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is announced of an image's retirement (R42), in its own item and in that of an event. */
final class RetirementAttributes {
  private RetirementAttributes() {}

  /** The item with what is announced, if anything is. */
  static NewItem write(@Nullable Retirement retirement, NewItem item) {
    return retirement == null
        ? item
        : item.time(Attributes.RETIRES_AT, retirement.at())
            .text(Attributes.REPLACEMENT, Objects.toString(retirement.replacement(), null))
            .text(Attributes.RETIREMENT_NOTE, retirement.note());
  }

  /** What is announced; null if nothing is. */
  static @Nullable Retirement read(Item item) {
    if (!item.has(Attributes.RETIRES_AT)) {
      return null;
    }
    return new Retirement(
        item.time(Attributes.RETIRES_AT),
        item.has(Attributes.REPLACEMENT)
            ? item.parsed(Attributes.REPLACEMENT, ImageId::parse)
            : null,
        item.textOrNull(Attributes.RETIREMENT_NOTE));
  }
}
