package io.imageshare.local.users;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things of one kind by their IDs, of whom no two have the same name. */
public final class Registry<T> {
  private final Map<String, T> things = new LinkedHashMap<>();
  private final Function<T, String> id;
  private final Function<T, String> name;

  Registry(Function<T, String> id, Function<T, String> name) {
    this.id = id;
    this.name = name;
  }

  /** Adds one, unless one of that name is there. */
  public synchronized boolean add(T thing) {
    boolean free = named(name.apply(thing)).isEmpty();
    if (free) {
      things.put(id.apply(thing), thing);
    }
    return free;
  }

  /** The one of that ID. */
  public synchronized Optional<T> get(String id) {
    return Optional.ofNullable(things.get(id));
  }

  /** The one of that name. */
  public synchronized Optional<T> named(String text) {
    return things.values().stream().filter(thing -> name.apply(thing).equals(text)).findFirst();
  }

  /** All, in the order in which they were added. */
  public synchronized List<T> all() {
    return new ArrayList<>(things.values());
  }

  /** Removes the one of that ID, and tells whether there was one. */
  public synchronized boolean remove(String id) {
    return things.remove(id) != null;
  }
}
