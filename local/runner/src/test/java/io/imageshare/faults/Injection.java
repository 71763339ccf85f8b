package io.imageshare.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fault at one of the calls that an operation makes of the table.
 *
 * @param place of the call, from 0
 * @param lasting whether all calls after it, too, have the fault
 */
record Injection(Fault fault, int place, boolean lasting) {
  /** Whether all are tried rather than a sample; it takes minutes. */
  static final boolean ALL = Boolean.getBoolean("faults.all");

  /**
   * One of so many is in the sample: no divisor of their number, so that it is others each time.
   */
  private static final int SAMPLED = 11;

  /**
   * Those to be tried with an operation.
   *
   * @param calls how many calls it makes
   * @param turn which sample it is
   */
  static List<Injection> into(int calls, int turn) {
    List<Injection> all = new ArrayList<>();
    for (int place = 0; place < calls; place++) {
      for (Fault fault : Fault.values()) {
        all.add(new Injection(fault, place, false));
        if (fault.isLasting()) {
          all.add(new Injection(fault, place, true));
        }
      }
    }
    return IntStream.range(0, all.size())
        .filter(number -> ALL || (number + turn) % SAMPLED == 0)
        .mapToObj(all::get)
        .toList();
  }

  boolean hits(int call) {
    return lasting ? call >= place : call == place;
  }
}
