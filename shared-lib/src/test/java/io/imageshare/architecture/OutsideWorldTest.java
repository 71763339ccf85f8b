package io.imageshare.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Time, identifiers and the environment come in from outside; only the composition root asks. */
class OutsideWorldTest {
  private static final String COMPOSITION_ROOT = Classes.ROOT + "lambda";

  /**
   * Makes the tokens by which the table knows the attempts at one transaction, and which nobody
   * else ever sees.
   */
  private static final String TOKENS = Classes.ROOT + "store.dynamodb.Attempts";

  private static final Set<String> TIME =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.Clock.system",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now");

  private static final Set<String> IDENTIFIERS = Set.of("java.util.UUID.randomUUID");

  private static final Set<String> ENVIRONMENT =
      Set.of(
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties");

  private static ArchRule nobodyAsksFor(Set<String> targets, String exception) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(COMPOSITION_ROOT)
        .and()
        .doNotHaveFullyQualifiedName(exception)
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "the target is one of " + targets,
                access ->
                    targets.contains(
                        access.getTargetOwner().getName() + "." + access.getTarget().getName())));
  }

  @Test
  void nobodyAsksWhatTimeItIs() {
    nobodyAsksFor(TIME, "").check(Classes.ALL);
  }

  @Test
  void nobodyMakesIdentifiersButTheTokensOfTransactions() {
    nobodyAsksFor(IDENTIFIERS, TOKENS).check(Classes.ALL);
  }

  @Test
  void nobodyLooksAtTheEnvironment() {
    nobodyAsksFor(ENVIRONMENT, "").check(Classes.ALL);
  }

  /** Everything that is forbidden, called and referred to. */
  static final class Offender {
    final List<Object> asked =
        List.of(
            Instant.now(),
            Clock.systemUTC(),
            System.currentTimeMillis(),
            UUID.randomUUID(),
            String.valueOf(System.getenv("PATH")));
    final Supplier<Instant> time = Instant::now;
    final Supplier<UUID> identifier = UUID::randomUUID;
    final Function<String, String> environment = System::getenv;

    Offender() {}
  }

  @Test
  void whoDoesIsFound() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
    Map<Set<String>, Integer> offences = Map.of(TIME, 4, IDENTIFIERS, 2, ENVIRONMENT, 2);

    offences.forEach(
        (targets, count) ->
            assertThat(
                    nobodyAsksFor(targets, "").evaluate(offender).getFailureReport().getDetails())
                .hasSize(count));
  }
}
