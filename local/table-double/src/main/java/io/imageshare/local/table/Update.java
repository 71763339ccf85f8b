package io.imageshare.local.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An update of whole attributes.
 *
 * @param key what the item is made with if there is none
 * @param set what attributes shall be
 * @param removed which attributes shall go
 * @param added what is added to numbers, and to nothing as if it were zero
 */
record Update(
    Map<String, Value> key,
    Map<String, Value> set,
    Set<String> removed,
    Map<String, BigDecimal> added)
    implements Change {

  @Override
  public Item of(@Nullable Item item) {
    Map<String, Value> attributes = new HashMap<>(item == null ? key : item.attributes());
    attributes.putAll(set);
    attributes.keySet().removeAll(removed);
    added.forEach((name, number) -> attributes.merge(name, new Value.Numeral(number), Update::sum));
    return new Item(attributes);
  }

  private static Value sum(Value there, Value more) {
    if (there instanceof Value.Numeral number && more instanceof Value.Numeral other) {
      return new Value.Numeral(Values.fitting(number.number().add(other.number())));
    }
    throw Refused.validation("An operand in the update expression has an incorrect data type");
  }
}
