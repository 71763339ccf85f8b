package io.imageshare.bench.scale;

/** Which of many shares are over by their terms, while nothing has tidied them up. */
enum Ended {
  NONE(Integer.MAX_VALUE, "", ""),
  /** Each second one, so that every part of every list has some. */
  HALF(2, ", half of them over", "-ended");

  private final int each;
  private final String title;
  private final String suffix;

  Ended(int each, String title, String suffix) {
    this.each = each;
    this.title = title;
    this.suffix = suffix;
  }

  /** What a title says of it. */
  String title() {
    return title;
  }

  /** How the name of a part with them ends. */
  String suffix() {
    return suffix;
  }

  /** Whether there are any. */
  boolean any() {
    return this != NONE;
  }

  /** Whether the share of that number is one of them. */
  boolean includes(int number) {
    return number % each == each - 1;
  }
}
