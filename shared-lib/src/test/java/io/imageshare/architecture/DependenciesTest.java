package io.imageshare.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What each package knows; whatever is not said here, it doesn't. */
class DependenciesTest {
  private static final String JSON = "tools.jackson..";

  /** What every package may know. */
  private static final List<String> LANGUAGE = List.of("java..", "org.jspecify.annotations");

  /** What else each package may know, by its name. */
  private static final Map<String, List<String>> KNOWN =
      Map.ofEntries(
          entry("domain", List.of()),
          entry("text", List.of()),
          entry("telemetry", List.of(own("domain"))),
          entry("parallel", List.of(own("telemetry"))),
          entry("store", List.of(own("domain"), own("text"))),
          entry(
              "store.dynamodb",
              List.of(
                  own("domain"),
                  own("parallel"),
                  own("store"),
                  own("telemetry"),
                  "javax.net.ssl",
                  "software.amazon.awssdk..")),
          entry("http", List.of(own("domain"), own("text"), JSON)),
          entry("usecase", List.of(own("domain"))),
          entry(
              "sharing",
              List.of(
                  own("domain"), own("parallel"), own("store"), own("telemetry"), own("usecase"))),
          entry(
              "log",
              List.of(
                  own("domain"),
                  own("http"),
                  own("text"),
                  own("telemetry"),
                  "com.amazonaws.services.lambda.runtime..",
                  JSON)),
          entry(
              "lambda",
              List.of(
                  own("domain"),
                  own("http"),
                  own("log"),
                  own("parallel"),
                  own("sharing"),
                  own("store"),
                  own("store.dynamodb"),
                  own("usecase"),
                  "com.amazonaws.services.lambda.runtime..",
                  "com.github.f4b6a3.uuid",
                  "org.crac",
                  DynamoDbClient.class.getPackageName())));

  private static String own(String name) {
    return Classes.ROOT + name;
  }

  static Set<String> packages() {
    return new TreeSet<>(KNOWN.keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void aPackageKnowsWhatItMayKnow(String name) {
    String[] allowed =
        Stream.of(LANGUAGE, List.of(own(name)), KNOWN.getOrDefault(name, List.of()))
            .flatMap(List::stream)
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(own(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(Classes.ALL);
  }

  @Test
  void everyPackageIsSpokenOf() {
    Set<String> named = new TreeSet<>();
    Classes.ALL.forEach(each -> named.add(each.getPackageName()));

    assertThat(named)
        .containsExactlyElementsOf(packages().stream().map(DependenciesTest::own).toList());
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("io.imageshare.(**)").should().beFreeOfCycles().check(Classes.ALL);
  }

  @Test
  void onlyTheStoreKnowsHowTheTableIsCalled() {
    noClasses()
        .that()
        .resideOutsideOfPackage(own("store.dynamodb"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("software.amazon.awssdk..")
                .and(not(equivalentTo(DynamoDbClient.class))))
        .because("the composition root only hands a client on")
        .check(Classes.ALL);
  }
}
