package io.imageshare.bench.scale;

import java.util.List;

/** Data of one size, to be measured round by round. */
final class Subject {
  private final int size;
  private final Scene scene;
  private final Functions functions;

  Subject(int size, Scene scene) {
    this.size = size;
    this.scene = scene;
    this.functions = new Functions(scene.cloud());
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
}
