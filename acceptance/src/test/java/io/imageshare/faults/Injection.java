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
record Injection<F>(F fault, int place, boolean lasting) {
  /** Whether all are tried rather than a sample; it takes minutes. */
  static final boolean ALL = Boolean.getBoolean("faults.all");

  /** One of so many faults is in the sample; no divisor of their number, so others at each call. */
  private static final int FAULTS = 11;

  /** One of so many disturbances is in the sample, likewise. */
  private static final int DISTURBANCES = 3;

  /**
   * The faults to be tried with an operation.
   *
   * @param calls how many calls it makes
   * @param turn which sample it is
   */
  static List<Injection<Fault>> into(int calls, int turn) {
    List<Injection<Fault>> all = new ArrayList<>();
    for (int place = 0; place < calls; place++) {
      for (Fault fault : Fault.values()) {
        all.add(new Injection<>(fault, place, false));
        if (fault.isLasting()) {
          all.add(new Injection<>(fault, place, true));
        }
      }
    }
    return ALL ? all : sample(all, FAULTS, turn);
  }

  /**
   * The disturbances of its connection to be tried with an operation.
   *
   * @param calls how many calls it makes
   */
  static List<Injection<Disturbance>> between(int calls) {
    List<Injection<Disturbance>> all = new ArrayList<>();
    for (int place = 0; place < calls; place++) {
      for (Disturbance disturbance : Disturbance.values()) {
        if (ALL || !disturbance.takesLong()) {
          all.add(new Injection<>(disturbance, place, false));
        }
        if (ALL && !disturbance.takesLong()) {
          all.add(new Injection<>(disturbance, place, true));
        }
      }
    }
    return ALL ? all : sample(all, DISTURBANCES, 0);
  }

  private static <T> List<T> sample(List<T> all, int every, int turn) {
    return IntStream.range(0, all.size())
        .filter(number -> (number + turn) % every == 0)
        .mapToObj(all::get)
        .toList();
  }

  boolean hits(int call) {
    return lasting ? call >= place : call == place;
  }
}
