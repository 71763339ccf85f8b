package io.imageshare.histories;

import static io.imageshare.histories.Choices.images;
import static io.imageshare.histories.Choices.mostly;
import static io.imageshare.histories.Choices.owners;
import static io.imageshare.histories.Choices.projects;
import static io.imageshare.histories.Choices.some;
import static io.imageshare.histories.Choices.upTo;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.histories.RehearsalStep.Manage.Deed;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random histories of four projects, each of whose calls is planned before it is made (R38). */
class PlannedHistoriesTest {
  private static final int STEPS = 25;

  /** By then all that has an end is over, and then it is told. */
  private static final List<RehearsalStep> AFTERWARDS =
      List.of(new RehearsalStep.Wait(5), new RehearsalStep.CleanUp());

  /** How often it is anybody who calls. */
  private static final double MISTAKEN = 0.2;

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label(
      "R38, R40: after any history a plan changes nothing, the call does what was planned, and both"
          + " sides are told what has led to the shares that there are")
  void histories(@ForAll("histories") List<RehearsalStep> steps) {
    Rehearsal rehearsal = new Rehearsal();
    Stream.concat(steps.stream(), AFTERWARDS.stream())
        .forEach(
            step -> {
              step.in(rehearsal);
              rehearsal.feeds.expectRecorded(rehearsal.cloud, rehearsal.images);
            });
  }

  @Provide
  Arbitrary<List<RehearsalStep>> histories() {
    Arbitrary<RehearsalStep> step =
        Arbitraries.frequencyOf(
            Tuple.of(2, registering()),
            Tuple.of(20, calling()),
            Tuple.of(3, Arbitraries.integers().between(1, 3).map(RehearsalStep.Wait::new)),
            Tuple.of(2, answeringBefore()),
            Tuple.of(2, managing()),
            Tuple.of(1, Arbitraries.create(RehearsalStep.CleanUp::new)));
    return Combinators.combine(registering(), upTo(STEPS, step))
        .as((first, more) -> Stream.concat(Stream.of(first), more.stream()).toList());
  }

  private static Arbitrary<RehearsalStep> registering() {
    return Combinators.combine(
            owners(), Arbitraries.of(ImageKind.class), mostly(true), mostly(false))
        .as(RehearsalStep.Register::new);
  }

  /** Owners offer and recipients answer, unless somebody else tries to. */
  private static Arbitrary<RehearsalStep> calling() {
    Arbitrary<PlannedAction> actions =
        Arbitraries.frequency(
            Tuple.of(6, PlannedAction.OFFER),
            Tuple.of(6, PlannedAction.ACCEPT),
            Tuple.of(4, PlannedAction.REJECT),
            Tuple.of(3, PlannedAction.STOP),
            Tuple.of(2, PlannedAction.CHANGE));
    return Combinators.combine(
            actions,
            projects().optional(MISTAKEN),
            mostly(false),
            Arbitraries.of(true, false),
            some(images()),
            some(projects()),
            Combinators.combine(minutes(), minutes()).as(List::of))
        .as(
            (action, by, operator, batch, images, recipients, minutes) ->
                new RehearsalStep.Call(
                    action,
                    by.orElse(meant(action, recipients)),
                    operator,
                    batch,
                    images,
                    recipients,
                    minutes.get(0),
                    minutes.get(1)));
  }

  private static int meant(PlannedAction action, List<Integer> recipients) {
    return switch (action) {
      case ACCEPT, REJECT -> recipients.get(0);
      default -> 0;
    };
  }

  private static Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(-1, 4);
  }

  private static Arbitrary<RehearsalStep> answeringBefore() {
    return Combinators.combine(projects(), owners(), Arbitraries.of(StandingAnswer.class))
        .as(RehearsalStep.AnswerBefore::new);
  }

  private static Arbitrary<RehearsalStep> managing() {
    return Combinators.combine(owners(), images(), Arbitraries.of(Deed.class))
        .as(RehearsalStep.Manage::new);
  }
}
