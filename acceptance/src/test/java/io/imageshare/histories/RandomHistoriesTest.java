package io.imageshare.histories;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ShareState;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random histories of four projects, step by step (R1 to R32). */
class RandomHistoriesTest {
  private static final int STEPS = 25;

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label(
      "R1 to R32: after each step of any history everybody is told and shown what the model says")
  void histories(@ForAll("histories") List<Step> steps) {
    History history = new History();
    for (Step step : steps) {
      step.in(history);
      Views.expectModel(history);
    }
  }

  /** Offers and answers come most often; a failing history is cut down to the steps that matter. */
  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Step> step =
        Arbitraries.frequencyOf(
            Tuple.of(4, registering()),
            Tuple.of(8, offering()),
            Tuple.of(8, responding()),
            Tuple.of(3, stopping()),
            Tuple.of(2, others()));
    return step.list().ofMinSize(1).ofMaxSize(STEPS);
  }

  private static Arbitrary<Step> registering() {
    return Combinators.combine(
            projects(), Arbitraries.of(ImageKind.class), mostly(true), mostly(false))
        .as(Step.Register::new);
  }

  private static Arbitrary<Step> offering() {
    return Arbitraries.oneOf(
        Combinators.combine(projects(), images(), projects()).as(Step.Offer::new),
        Combinators.combine(projects(), some(images()), some(projects())).as(Step.OfferMany::new));
  }

  private static Arbitrary<Step> responding() {
    Arbitrary<ShareState> answers = Arbitraries.of(ShareState.ACCEPTED, ShareState.REJECTED);
    return Arbitraries.oneOf(
        Combinators.combine(projects(), images(), answers)
            .as((project, image, state) -> new Step.Respond(project, image, project, state)),
        Combinators.combine(projects(), images(), projects(), answers).as(Step.Respond::new),
        Combinators.combine(projects(), some(images()), answers).as(Step.RespondMany::new));
  }

  private static Arbitrary<Step> stopping() {
    return Arbitraries.oneOf(
        Combinators.combine(projects(), images(), projects()).as(Step.Stop::new),
        Combinators.combine(projects(), some(images()), some(projects())).as(Step.StopMany::new));
  }

  private static Arbitrary<Step> others() {
    return Arbitraries.oneOf(
        Combinators.combine(projects(), images()).as(Step.Replicate::new),
        Combinators.combine(projects(), images()).as(Step.Delete::new),
        Combinators.combine(projects(), images()).as(Step.Activate::new),
        Arbitraries.create(Step.CleanUp::new));
  }

  private static Arbitrary<Integer> projects() {
    return Arbitraries.integers().between(0, History.PROJECTS - 1);
  }

  private static Arbitrary<Integer> images() {
    return Arbitraries.integers().between(0, 5);
  }

  private static Arbitrary<List<Integer>> some(Arbitrary<Integer> numbers) {
    return numbers.list().uniqueElements().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Boolean> mostly(boolean usual) {
    return Arbitraries.frequency(Tuple.of(5, usual), Tuple.of(1, !usual));
  }
}
