package io.imageshare.rules.capacity;

import java.util.Locale;

/**
 * The least that an operation could take, whoever built it, as long as it keeps the rules.
 *
 * @param roundTrips calls after each other
 * @param reads read units
 * @param writes write units
 * @param why under which letter the page says why ours takes more; empty if it does not
 */
record Least(int roundTrips, int reads, int writes, String why) {

  static Least of(int roundTrips, int reads, int writes) {
    return new Least(roundTrips, reads, writes, "");
  }

  /** The same with so many more read units. */
  Least reading(int more) {
    return new Least(roundTrips, reads + more, writes, why);
  }

  /** The same, of which ours takes more for the reason of that letter. */
  Least because(String letter) {
    return new Least(roundTrips, reads, writes, letter);
  }

  /** Whether that is more than the least. */
  boolean isLessThan(Consumption used) {
    return used.roundTrips() > roundTrips || used.reads() > reads || used.writes() > writes;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d / %,d / %,d", roundTrips, reads, writes);
  }
}
