package io.imageshare.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.SampleEvents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page has a cell for each request, caller and state, and nothing else. */
class PageTest {
  private static final Pattern CODE = Pattern.compile("[A-Z]+\\.\\d{4}");

  private final Page page = Page.read();

  @Test
  void thereIsASectionForEachStateOfAnImageAndForWhatNoImageDecides() {
    List<String> titles = new ArrayList<>(List.of(Page.BAD_TOKENS, Page.UNENTITLED, Page.NO_IMAGE));
    Stream.of(ImageState.values()).map(ImageState::title).forEach(titles::add);
    titles.add(Page.CODES);

    assertThat(page.sections()).isEqualTo(titles);
  }

  @ParameterizedTest
  @EnumSource
  void eachStateHasAllRequestsAboutAnImageAndAllCallersThatThereCanBe(ImageState state) {
    has(
        page.table(state.title()),
        titles(Requests.aboutAnImage()),
        CallerKind.entitled(state).stream().map(CallerKind::title).toList());
  }

  @Test
  void theRequestsAboutNoImageAreThere() {
    has(
        page.table(Page.NO_IMAGE),
        titles(Requests.aboutNoImage()),
        CallerKind.entitled(ImageState.SHARED).stream().map(CallerKind::title).toList());
  }

  @Test
  void allRequestsAreThereForTokensThatDoNotEntitle() {
    has(
        page.table(Page.UNENTITLED),
        titles(allRequests()),
        CallerKind.unentitled().stream().map(CallerKind::title).toList());
  }

  @Test
  void allRoutesAreThereForTokensThatAreNotGood() {
    has(
        page.table(Page.BAD_TOKENS),
        SampleEvents.all().keySet().stream().map(route -> "`" + route + "`").toList(),
        Stream.concat(
                Stream.of(BadToken.values()).map(BadToken::title),
                Stream.of(BadSignature.values()).map(BadSignature::title))
            .toList());
  }

  @Test
  @DisplayName("the requests take every route of the template")
  void allRoutes() {
    Set<String> routes = allRequests().stream().map(Asked::route).collect(Collectors.toSet());

    assertThat(routes).isEqualTo(Routes.ofTemplate()).isEqualTo(SampleEvents.all().keySet());
  }

  @Test
  void eachCodeInACellIsExplainedInTheWordsOfItsRefusal() {
    Map<String, String> explained = new TreeMap<>();
    page.table(Page.CODES).rows().forEach((code, cells) -> explained.put(code, cells.get(0)));
    Map<String, String> used = new TreeMap<>();
    for (Refusal refusal : Refusal.values()) {
      if (codesInCells().contains(refusal.code())) {
        used.put(refusal.code(), refusal.sentence());
      }
    }

    assertThat(explained).isEqualTo(used);
  }

  private Set<String> codesInCells() {
    return page.sections().stream()
        .filter(section -> !section.equals(Page.CODES))
        .flatMap(section -> page.table(section).rows().values().stream())
        .flatMap(Collection::stream)
        .flatMap(cell -> CODE.matcher(cell).results())
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void has(Page.Table table, List<String> rows, List<String> columns) {
    assertThat(table.columns()).isEqualTo(columns);
    assertThat(table.rows().keySet()).containsExactlyElementsOf(rows);
    assertThat(table.rows().values())
        .allSatisfy(cells -> assertThat(cells).hasSameSizeAs(columns).doesNotContain(""));
  }

  private static List<String> titles(List<Asked> requests) {
    return requests.stream().map(Asked::title).toList();
  }

  private static List<Asked> allRequests() {
    return Stream.of(Requests.aboutAnImage(), Requests.aboutNoImage())
        .flatMap(List::stream)
        .toList();
  }
}
