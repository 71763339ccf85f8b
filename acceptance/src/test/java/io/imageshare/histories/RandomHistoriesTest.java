package io.imageshare.histories;

import static io.imageshare.histories.Choices.images;
import static io.imageshare.histories.Choices.mostly;
import static io.imageshare.histories.Choices.owners;
import static io.imageshare.histories.Choices.projects;
import static io.imageshare.histories.Choices.recipients;
import static io.imageshare.histories.Choices.some;
import static io.imageshare.histories.Choices.upTo;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.StandingAnswer;
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

/** Random histories of four projects, step by step (R1 to R32, R34 to R37, R39, R40, R42). */
class RandomHistoriesTest {
  private static final int STEPS = 25;

  /** By then all that has an end is over, and then it is told. */
  private static final List<Step> AFTERWARDS =
      List.of(new TermsStep.Pass(3), new TermsStep.CleanUp());

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label(
      "R1 to R32, R34 to R37, R39, R40, R42: after each step of any history everybody is told and"
          + " shown what the model says")
  void histories(@ForAll("histories") List<Step> steps) {
    History history = new History();
    for (Step step : steps) {
      step.in(history);
      Views.expectModel(history);
    }
    for (Step step : AFTERWARDS) {
      step.in(history);
      history.feeds.expectModel(history);
    }
  }

  /** Offers and answers come most often; a failing history is cut down to the steps that matter. */
  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Step> step =
        Arbitraries.frequencyOf(
            Tuple.of(2, registering()),
            Tuple.of(8, offering()),
            Tuple.of(8, responding()),
            Tuple.of(3, stopping()),
            Tuple.of(2, changing()),
            Tuple.of(2, settingRecipients()),
            Tuple.of(3, Arbitraries.integers().between(1, 2).map(TermsStep.Pass::new)),
            Tuple.of(2, answeringBefore()),
            Tuple.of(5, retiring()),
            Tuple.of(2, others()));
    return Combinators.combine(registering(), upTo(STEPS, step))
        .as((first, more) -> Stream.concat(Stream.of(first), more.stream()).toList());
  }

  private static Arbitrary<Step> registering() {
    return Combinators.combine(
            owners(), Arbitraries.of(ImageKind.class), mostly(true), mostly(false))
        .as(Step.Register::new);
  }

  private static Arbitrary<Step> offering() {
    return Arbitraries.oneOf(
        Combinators.combine(owners(), images(), recipients(), terms()).as(Step.Offer::new),
        Combinators.combine(owners(), some(images()), some(recipients()), terms())
            .as(BatchStep.OfferMany::new));
  }

  private static Arbitrary<Step> changing() {
    return Combinators.combine(
            owners(), images(), recipients(), hours().optional(), hours().optional())
        .as(TermsStep.Change::new);
  }

  private static Arbitrary<Step> settingRecipients() {
    return Combinators.combine(
            owners(), images(), Arbitraries.maps(recipients(), terms()).ofMaxSize(3))
        .as(SetRecipients::new);
  }

  private static Arbitrary<ModelTerms> terms() {
    return Combinators.combine(hours(), hours(), Arbitraries.of("", "one", "another"))
        .as(ModelTerms::new)
        .map(ModelTerms::inOrder);
  }

  /** When something is over: now and then it would be at once. */
  private static Arbitrary<Integer> hours() {
    return Arbitraries.frequency(
        Tuple.of(6, ModelTerms.NEVER),
        Tuple.of(3, 1),
        Tuple.of(3, 2),
        Tuple.of(2, 3),
        Tuple.of(1, 0));
  }

  private static Arbitrary<Step> responding() {
    Arbitrary<ShareState> answers = Arbitraries.of(ShareState.ACCEPTED, ShareState.REJECTED);
    return Arbitraries.frequencyOf(
        Tuple.of(
            5,
            Combinators.combine(recipients(), images(), answers)
                .as((project, image, state) -> new Step.Respond(project, image, project, state))),
        Tuple.of(
            1,
            Combinators.combine(projects(), images(), projects(), answers).as(Step.Respond::new)),
        Tuple.of(
            2,
            Combinators.combine(recipients(), some(images()), answers)
                .as(BatchStep.RespondMany::new)));
  }

  private static Arbitrary<Step> stopping() {
    return Arbitraries.oneOf(
        Combinators.combine(owners(), images(), recipients()).as(Step.Stop::new),
        Combinators.combine(owners(), some(images()), some(recipients()))
            .as(BatchStep.StopMany::new));
  }

  private static Arbitrary<Step> answeringBefore() {
    Arbitrary<Integer> owners =
        Arbitraries.integers().between(Model.ALL_OTHERS, History.PROJECTS - 1);
    return Arbitraries.oneOf(
        Combinators.combine(recipients(), owners, Arbitraries.of(StandingAnswer.class))
            .as(Step.AnswerBefore::new),
        Combinators.combine(recipients(), owners).as(Step.AskAgain::new));
  }

  /** Now and then it would have retired already. */
  private static Arbitrary<Step> retiring() {
    Arbitrary<Integer> hours =
        Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(3, 2), Tuple.of(1, -1));
    Arbitrary<Integer> replacements = Arbitraries.integers().between(ModelRetirement.NONE, 3);
    return Arbitraries.oneOf(
        Combinators.combine(
                owners(), images(), hours, replacements, Arbitraries.of("", "Use another."))
            .as(RetirementStep.Announce::new),
        Combinators.combine(owners(), images()).as(RetirementStep.Withdraw::new));
  }

  private static Arbitrary<Step> others() {
    return Arbitraries.oneOf(
        Combinators.combine(recipients(), images()).as(Step.Replicate::new),
        Combinators.combine(owners(), images()).as(Step.Delete::new),
        Combinators.combine(owners(), images()).as(Step.Activate::new),
        Arbitraries.create(TermsStep.CleanUp::new));
  }
}
