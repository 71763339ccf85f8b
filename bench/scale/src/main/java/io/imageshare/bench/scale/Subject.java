package io.imageshare.bench.scale;

import io.imageshare.rules.capacity.CapacityMeter;

/** Data of one size, to be measured round by round. */
final class Subject {
  private final int size;
  private final Scene scene;
  private final Functions functions;

  Subject(int size, Scene scene) {
    this.size = size;
    this.scene = scene;
    this.functions = new Functions(scene.cloud(), scene.cloud().client());
  }

  /** Does each operation without measuring it. */
  void warmUp(int round) {
    measure(round, new Curves());
  }

  /** Measures the time of each operation. */
  void measure(int round, Curves curves) {
    for (Step step : scene.steps(round)) {
      curves.add(step.operation(), size, functions.send(step.call()));
      step.afterwards().run();
    }
  }

  /** Counts what each operation consumes of the table. */
  void count(int round, Curves curves) {
    CapacityMeter meter = new CapacityMeter();
    Functions metered = new Functions(scene.cloud(), meter.client(scene.cloud().client()));
    for (Step step : scene.steps(round)) {
      metered.send(step.call());
      curves.add(step.operation(), size, meter.drain());
      step.afterwards().run();
    }
  }
}
