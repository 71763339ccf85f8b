package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the names are kept that projects give to others. */
public abstract class NameStoreContract extends StoreContract {
  /** As long as a name may be, of characters that take the most bytes. */
  private static final String LONGEST = "\ud83d\ude80".repeat(ProjectNames.MAX_LENGTH);

  protected NameStoreContract(Supplier<Stores> empty) {
    super(empty);
  }

  private void kept(ProjectId project, ProjectNames changed) {
    assertThat(names.replace(project, changed, AMPLE)).isEqualTo(KeptStore.Outcome.DONE);
  }

  @Test
  void aProjectThatHasNamedNoneHasNone() {
    assertThat(names.kept(RECIPIENT)).isEqualTo(ProjectNames.NONE);
  }

  @Test
  void namesAreReadAsTheyWereWrittenByTheirProjectAlone() {
    ProjectNames first = ProjectNames.NONE.with(OWNER, "Bau \"Süd\", \\ {'");
    ProjectNames second = first.with(STRANGER, LONGEST).with(OWNER, "مشروع");
    kept(RECIPIENT, first);
    assertThat(names.kept(RECIPIENT)).isEqualTo(first);
    kept(RECIPIENT, new ProjectNames(second.byProject(), 2));

    assertThat(names.kept(RECIPIENT).byProject()).isEqualTo(second.byProject());
    assertThat(names.kept(OTHER_RECIPIENT)).isEqualTo(ProjectNames.NONE);

    kept(RECIPIENT, new ProjectNames(Map.of(), 3));
    assertThat(names.kept(RECIPIENT)).isEqualTo(new ProjectNames(Map.of(), 3));
  }

  @Test
  void asManyProjectsAsThereMayBeHaveALongName() {
    Map<ProjectId, String> byProject =
        projects(ProjectNames.MAX_NAMES).stream()
            .map(project -> new ProjectId("p".repeat(52) + project))
            .collect(Collectors.toMap(project -> project, project -> LONGEST));
    ProjectNames many = new ProjectNames(byProject, 1);

    kept(RECIPIENT, many);

    assertThat(names.kept(RECIPIENT)).isEqualTo(many);
  }

  @Test
  void ofTwoChangesOfTheSameNamesOneIsOvertaken() {
    ProjectNames one = ProjectNames.NONE.with(OWNER, "one");
    kept(RECIPIENT, one);

    assertThat(names.replace(RECIPIENT, ProjectNames.NONE.with(OWNER, "other"), AMPLE))
        .isEqualTo(KeptStore.Outcome.OVERTAKEN);
    assertThat(names.kept(RECIPIENT)).isEqualTo(one);

    kept(RECIPIENT, one.with(STRANGER, "two"));
    assertThat(names.replace(RECIPIENT, one.without(OWNER), AMPLE))
        .isEqualTo(KeptStore.Outcome.OVERTAKEN);
  }

  @Test
  void whatElseAProjectKeepsIsAnotherRecord() {
    StandingAnswers answers = StandingAnswers.NONE.withDefault(StandingAnswer.REJECT);
    assertThat(standingAnswers.replace(RECIPIENT, answers, AMPLE))
        .isEqualTo(KeptStore.Outcome.DONE);

    kept(RECIPIENT, ProjectNames.NONE.with(OWNER, "one"));

    assertThat(standingAnswers.kept(RECIPIENT)).isEqualTo(answers);
  }
}
