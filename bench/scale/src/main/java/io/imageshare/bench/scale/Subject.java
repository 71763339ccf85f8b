package io.imageshare.bench.scale;

import io.imageshare.rules.capacity.CapacityMeter;
import java.util.List;

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

  /** What is to be measured in that round. */
  List<Step> steps(int round) {
    return scene.steps(round);
  }

  /** Measures the time of a step. */
  void measure(Step step, Curves curves) {
    curves.add(step.operation(), size, functions.send(step.call()));
    step.afterwards().run();
  }

  /** Counts what each step consumes of the table. */
  void count(Curves curves) {
    CapacityMeter meter = new CapacityMeter();
    Functions metered = new Functions(scene.cloud(), meter.client(scene.cloud().client()));
    for (Step step : scene.steps(0)) {
      metered.send(step.call());
      curves.add(step.operation(), size, meter.drain());
      step.afterwards().run();
    }
  }
}
