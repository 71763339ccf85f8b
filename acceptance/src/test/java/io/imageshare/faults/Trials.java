package io.imageshare.faults;

import io.imageshare.rules.cloud.Cloud;
import io.imageshare.testkit.Answer;

/** An operation, tried again and again on the same records, with one fault or another. */
final class Trials {
  private final Operation operation;
  private final FaultyTable table;
  private final Cloud cloud;
  private final Expected expected;

  Trials(Operation operation) {
    Cloud plain = Cloud.onTable();
    plain.clock().jump();
    this.operation = operation;
    this.table = new FaultyTable(plain.clock());
    this.cloud = plain.around(table);
    this.expected = new Expected(operation, cloud);
  }

  /** How many calls of the table it makes where nothing goes wrong. */
  int calls() {
    expected.restart();
    table.mend();
    Answer answer = operation.on(cloud);
    int calls = table.calls();
    expected.judge("nothing", false, answer);
    return calls;
  }

  /** Tries it with that fault, and again without one; how often the fault occurred. */
  int with(Injection<Fault> injection) {
    expected.restart();
    table.inject(injection);
    Answer answer = operation.on(cloud);
    int injected = table.injected();
    table.mend();
    boolean mayFail = injection.fault().isForGood();
    expected.judge(injection, mayFail, answer);
    if (table.catchUp()) {
      expected.judge(injection, mayFail, answer);
    }
    expected.repeat(injection);
    return injected;
  }
}
