package io.imageshare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.imageshare.domain.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page says in other languages, beside what it says in English. */
class TextsTest {
  /** What the names of refusals begin with. */
  private static final String REFUSALS = "refusals ";

  /** Words of English that other languages have, too. */
  private static final Set<String> SAME = Set.of("Image", "Images", "Region", "Status");

  /** What only requests are refused that the page doesn't send. */
  private static final Set<Refusal> OF_OTHER_REQUESTS =
      Set.of(
          Refusal.ATTRIBUTE_NOT_FOUND,
          Refusal.ATTRIBUTE_PRESENT,
          Refusal.IMAGE_ID_AHEAD,
          Refusal.IMAGE_ID_GIVEN,
          Refusal.IMAGE_ID_TAKEN,
          Refusal.INVALID_KIND,
          Refusal.JOB_NOT_FOUND,
          Refusal.NEVER_ACTIVE,
          Refusal.NOT_SIGNED,
          Refusal.NO_IMAGE_DATA,
          Refusal.NO_IMAGE_FILE,
          Refusal.ONLY_OWNER_SEES_RECIPIENTS,
          Refusal.ONLY_OWNER_SETS_TERMS,
          Refusal.READ_ONLY_ATTRIBUTE,
          Refusal.RECIPIENTS_CHANGED,
          Refusal.RECIPIENT_CANNOT_OWN,
          Refusal.RECIPIENT_NAMED_TWICE,
          Refusal.TAG_NOT_FOUND,
          Refusal.TOO_MANY_CHANGES,
          Refusal.TOO_MANY_RECIPIENTS,
          Refusal.VISIBILITY_FOLLOWS_SHARES);

  /** Each text by its path and kind; of what makes one, some that it makes. */
  private static final String DESCRIBED =
      """
      async (file) => {
        const {texts} = await import(file);
        const samples = [[1, 1], [1, 3], [2, 3], [0, 3]];
        const made = (text) => samples.map(([one, other]) =>
          text(text.toString().startsWith('({') ? {done: one, all: other} : one, other));
        const all = [];
        const walk = (values, path) => Object.entries(values).forEach(([key, value]) => {
          const name = [...path, key].join(' ');
          if (typeof value === 'object') {
            walk(value, [...path, key]);
          } else if (typeof value === 'function') {
            all.push([name, `function of ${value.length}`, ...made(value)]);
          } else {
            all.push([name, typeof value, value]);
          }
        });
        walk(texts, []);
        return all;
      }
      """;

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private record Text(String name, String kind, List<String> said) {
    /** What stands in braces is put in when it is said. */
    List<String> parts() {
      return said.stream()
          .flatMap(each -> Arrays.stream(each.split("(?=\\{)|(?<=\\})")))
          .filter(each -> each.startsWith("{"))
          .sorted()
          .toList();
    }

    boolean isRefusal() {
      return name.startsWith(REFUSALS);
    }
  }

  private static Page page() {
    return CONSOLE.screen(CONSOLE.person("ravi", "recipients")).front().page();
  }

  /** All languages but English. */
  private static List<String> others() {
    return page().getByLabel("Language").locator("option").all().stream()
        .map(option -> option.getAttribute("value"))
        .filter(language -> !language.equals("en"))
        .toList();
  }

  private static List<Text> texts(String language) {
    Object all = page().evaluate(DESCRIBED, CONSOLE.api() + "/console/texts." + language + ".js");
    return ((List<?>) all)
        .stream()
            .map(each -> ((List<?>) each).stream().map(String::valueOf).toList())
            .map(each -> new Text(each.get(0), each.get(1), each.subList(2, each.size())))
            .toList();
  }

  @TestFactory
  @DisplayName("there are the same ones in the same order, with the same parts, and none is empty")
  Stream<DynamicTest> shape() {
    List<Text> english = texts("en").stream().filter(text -> !text.isRefusal()).toList();
    return inOthers(
        texts -> {
          List<Text> others = texts.stream().filter(text -> !text.isRefusal()).toList();
          assertThat(others).extracting(Text::name).isEqualTo(names(english));
          for (int i = 0; i < others.size(); i++) {
            Text other = others.get(i);
            assertThat(other.kind()).as(other.name()).isEqualTo(english.get(i).kind());
            assertThat(other.parts()).as(other.name()).isEqualTo(english.get(i).parts());
            assertThat(other.said()).as(other.name()).noneMatch(String::isBlank);
          }
        });
  }

  @TestFactory
  @DisplayName("none is left in English")
  Stream<DynamicTest> translated() {
    Map<String, List<String>> english =
        texts("en").stream().collect(Collectors.toMap(Text::name, Text::said));
    return inOthers(
        texts ->
            assertThat(texts)
                .allSatisfy(
                    text -> {
                      List<String> same = new ArrayList<>(text.said());
                      same.retainAll(english.getOrDefault(text.name(), List.of()));
                      same.removeAll(SAME);
                      assertThat(same).as(text.name()).isEmpty();
                    }));
  }

  @TestFactory
  @DisplayName("R31: a refusal is told in the language of the page, not in the service's English")
  Stream<DynamicTest> refusals() {
    List<String> english = names(texts("en").stream().filter(Text::isRefusal).toList());
    List<String> met =
        Arrays.stream(Refusal.values())
            .filter(refusal -> !OF_OTHER_REQUESTS.contains(refusal))
            .map(refusal -> REFUSALS + refusal.code())
            .toList();
    return inOthers(texts -> assertThat(names(texts)).containsAll(english).containsAll(met));
  }

  private static Stream<DynamicTest> inOthers(Consumer<List<Text>> hold) {
    return others().stream()
        .map(language -> DynamicTest.dynamicTest(language, () -> hold.accept(texts(language))));
  }

  private static List<String> names(List<Text> texts) {
    return texts.stream().map(Text::name).toList();
  }
}
