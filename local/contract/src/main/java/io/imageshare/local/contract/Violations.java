package io.imageshare.local.contract;

import java.util.ArrayList;
import java.util.List;

/** What is not as the contract says, each in words. */
final class Violations {
  private final List<String> words = new ArrayList<>();

  /** Adds one. */
  void add(String violation) {
    words.add(violation);
  }

  /** Adds what is wrong with something. */
  void add(String something, List<String> errors) {
    errors.forEach(error -> words.add(something + ": " + error));
  }

  List<String> all() {
    return List.copyOf(words);
  }
}
