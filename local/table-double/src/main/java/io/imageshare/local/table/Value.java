package io.imageshare.local.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The value of an attribute, of one of the types that records have. */
sealed interface Value {

  /** The bytes that it is charged for. */
  int size();

  /** A string. */
  record Text(String text) implements Value {
    @Override
    public int size() {
      return Utf8.length(text);
    }
  }

  /** A number without zeros at its end. */
  record Numeral(BigDecimal number) implements Value {
    @Override
    public int size() {
      return (number.precision() + 1) / 2 + 1 + (number.signum() < 0 ? 1 : 0);
    }
  }

  /** A truth value. */
  record Flag(boolean flag) implements Value {
    @Override
    public int size() {
      return 1;
    }
  }

  /** A list. */
  record Sequence(List<Value> values) implements Value {
    @Override
    public int size() {
      return COLLECTION + values.size() + values.stream().mapToInt(Value::size).sum();
    }
  }

  /** A map. */
  record Mapping(Map<String, Value> values) implements Value {
    @Override
    public int size() {
      return COLLECTION + values.size() + Value.size(values);
    }
  }

  /** What a list or a map takes itself. */
  int COLLECTION = 3;

  /** The bytes of names and values. */
  static int size(Map<String, Value> attributes) {
    int size = 0;
    for (Map.Entry<String, Value> attribute : attributes.entrySet()) {
      size += Utf8.length(attribute.getKey()) + attribute.getValue().size();
    }
    return size;
  }
}
