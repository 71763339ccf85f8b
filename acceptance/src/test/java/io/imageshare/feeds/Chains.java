package io.imageshare.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where the events of each share have led, each of which begins where the last one has ended. */
final class Chains {
  /** By image and recipient. */
  private final Map<String, Map<String, String>> states = new HashMap<>();

  private final Set<String> deleted = new HashSet<>();

  /** Goes on with an event. */
  void follow(Told event) {
    assertThat(deleted).as("deleted before %s", event).doesNotContain(event.image());
    Map<String, String> shares = states.computeIfAbsent(event.image(), none -> new HashMap<>());
    if (event.isDeletion()) {
      deleted.add(event.image());
      shares.clear();
    } else if (!event.isOfImage()) {
      String reached = shares.getOrDefault(event.recipient(), "");
      assertThat(event.before()).as("state before %s", event).isEqualTo(reached);
      shares.put(event.recipient(), event.after());
      shares.values().removeIf(String::isEmpty);
    }
    states.values().removeIf(Map::isEmpty);
  }

  /** The state of each share that the image has by them. */
  Map<String, String> of(String image) {
    return states.getOrDefault(image, Map.of());
  }

  /** The images that have shares by them. */
  Set<String> images() {
    return states.keySet();
  }
}
