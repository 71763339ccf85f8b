package io.imageshare.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.template.RouteDefinition;
import io.imageshare.local.template.Template;
import io.imageshare.rules.cloud.TestDeployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README, and the pages it leads to, name what there is, and nothing else. */
class ReadmeTest {
  private static final Path ROOT = Template.nearest().resolveSibling("");
  private static final String README = read(ROOT.resolve("README.md"));
  private static final Path RULES = ROOT.resolve("docs/rules.md");
  private static final Path API = ROOT.resolve("docs/api.md");
  private static final Path RECIPES = ROOT.resolve("CONTRIBUTING.md");

  /** Test classes are named without what all of them end in. */
  private static final Pattern FILE =
      Pattern.compile("[\\w.-]+(?:\\.(?:java|js|sql|json|jsonl|txt)|Test|Contract)\\b");

  /** What stands for the name that a new file gets. */
  private static final Set<String> NEW = Set.of("upgrade-N.sql", "NAME.json", "NameHandler.java");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  static Stream<String> rules() {
    return IntStream.rangeClosed(1, 44).mapToObj(number -> "R" + number);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("each rule is linked to tests that carry its number")
  void rule(String rule) {
    String row =
        read(RULES)
            .lines()
            .filter(line -> line.startsWith("| " + rule + " |"))
            .findFirst()
            .orElseThrow();

    List<String> files = links(row);
    assertThat(files).isNotEmpty();
    assertThat(files).allMatch(file -> carries(read(RULES.resolveSibling(file)), rule));
  }

  private static boolean carries(String test, String rule) {
    return numbered(test, rule).findAny().isPresent() || inRange(test, rule);
  }

  private static Stream<MatchResult> numbered(String test, String rule) {
    return Pattern.compile("\"[^\":]*\\b" + rule + "\\b[^\":]*:").matcher(test).results();
  }

  private static boolean inRange(String test, String rule) {
    int number = Integer.parseInt(rule.substring(1));
    return Pattern.compile("R(\\d+) to R(\\d+)[^\":]*:")
        .matcher(test)
        .results()
        .anyMatch(
            range ->
                Integer.parseInt(range.group(1)) <= number
                    && number <= Integer.parseInt(range.group(2)));
  }

  static Stream<Path> pages() {
    return Stream.concat(
        Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md").map(ROOT::resolve),
        docs(Integer.MAX_VALUE).stream());
  }

  /** The pages in {@code docs}, down to so many folders. */
  private static List<Path> docs(int depth) {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"), depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(Path page) {
    assertThat(links(read(page))).allMatch(link -> Files.exists(page.resolveSibling(link)));
  }

  @Test
  @DisplayName("the README leads to every page")
  void map() {
    assertThat(links(README))
        .containsAll(docs(1).stream().map(page -> "docs/" + page.getFileName()).toList());
  }

  @Test
  @DisplayName("the README is read in one go: 200 lines of 120 characters at most")
  void size() {
    assertThat(README.lines()).hasSizeLessThanOrEqualTo(200).allMatch(line -> line.length() <= 120);
  }

  @Test
  void everyRouteOfTheTemplateIsOnThePageOfTheApi() {
    List<String> routes =
        TestDeployment.of("images").functions().stream()
            .flatMap(function -> function.routes().stream())
            .filter(route -> !route.method().equals("HEAD"))
            .map(RouteDefinition::key)
            .toList();

    String page = read(API);
    assertThat(routes).isNotEmpty().allMatch(route -> page.contains("`" + route + "`"));
  }

  @Test
  @DisplayName("each file that the recipes name is there")
  void recipes() throws IOException {
    List<String> named =
        FILE.matcher(read(RECIPES))
            .results()
            .map(MatchResult::group)
            .map(name -> name.contains(".") ? name : name + ".java")
            .filter(name -> !NEW.contains(name))
            .toList();

    assertThat(named).isNotEmpty();
    assertThat(SourceFiles.below(ROOT)).containsAll(named);
  }

  private static List<String> links(String text) {
    return LINK.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
