package io.imageshare.crashes;

import io.imageshare.store.ShareStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an owner does with an image, one after the other, and what comes of the image's shares. */
enum Step {
  REGISTER(0),
  OFFER(256),
  ACCEPT(1),
  STOP(128),
  OFFER_AGAIN(256),
  DELETE(0),
  CLEAN_UP(0);

  /** The most projects that a step is about. */
  static final int RECIPIENTS = 256;

  private final int pairs;

  Step(int pairs) {
    this.pairs = pairs;
  }

  /** The step that follows. */
  Step next() {
    return switch (this) {
      case REGISTER -> OFFER;
      case OFFER -> ACCEPT;
      case ACCEPT -> STOP;
      case STOP -> OFFER_AGAIN;
      case OFFER_AGAIN -> DELETE;
      case DELETE -> CLEAN_UP;
      case CLEAN_UP -> REGISTER;
    };
  }

  /** The projects that it is about, from the first one on. */
  List<String> of(List<String> recipients) {
    return recipients.subList(0, pairs);
  }

  /** How many transactions it takes, each of which stands whatever becomes of the next. */
  int transactions() {
    return (pairs + ShareStore.MAX_TRANSITIONS - 1) / ShareStore.MAX_TRANSITIONS;
  }

  /** The shares once so many of its transactions have taken effect. */
  Map<String, String> after(Map<String, String> shares, List<String> recipients, int done) {
    Map<String, String> changed = new TreeMap<>(shares);
    int end = Math.min(pairs, done * ShareStore.MAX_TRANSITIONS);
    for (String recipient : recipients.subList(0, end)) {
      switch (this) {
        case OFFER, OFFER_AGAIN -> changed.putIfAbsent(recipient, "pending");
        case ACCEPT -> changed.put(recipient, "accepted");
        case STOP -> changed.remove(recipient);
        case REGISTER, DELETE, CLEAN_UP -> {}
      }
    }
    return changed;
  }
}
