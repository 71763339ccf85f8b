package io.imageshare.domain;

import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a project calls others. */
class ProjectNamesTest {
  @Test
  void eachChangeIsAnEdition() {
    ProjectNames named = ProjectNames.NONE.with(OWNER, "one").with(STRANGER, "other");

    assertThat(named.byProject()).isEqualTo(Map.of(OWNER, "one", STRANGER, "other"));
    assertThat(named.with(OWNER, "another").byProject()).containsEntry(OWNER, "another");
    assertThat(named.without(OWNER))
        .isEqualTo(new ProjectNames(Map.of(STRANGER, "other"), named.edition() + 1));
  }

  @Test
  void theySayTheSameIfAllNamesAreTheSame() {
    ProjectNames named = ProjectNames.NONE.with(OWNER, "one");

    assertThat(named.with(OWNER, "one").saySameAs(named)).isTrue();
    assertThat(named.without(OWNER).saySameAs(ProjectNames.NONE)).isTrue();
    assertThat(named.with(OWNER, "One").saySameAs(named)).isFalse();
  }

  @Test
  void oneNameMoreThanThereMayBeIsTooMuch() {
    ProjectNames most =
        new ProjectNames(
            IntStream.range(0, ProjectNames.MAX_NAMES)
                .mapToObj(number -> new ProjectId("project-" + number))
                .collect(Collectors.toMap(project -> project, ProjectId::value)),
            1);

    assertThat(most.excess()).isEmpty();
    assertThat(most.with(OWNER, "one more").excess()).contains(Refusal.TOO_MANY_NAMES);
  }
}
