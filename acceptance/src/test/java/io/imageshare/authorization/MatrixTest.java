package io.imageshare.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.SampleEvents;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix has a cell for each request, caller and state, and nothing else. */
class MatrixTest {
  private static final Pattern CODE = Pattern.compile("[A-Z]+\\.\\d{4}");

  private static List<String> titles() {
    return Stream.concat(
            Stream.of(Matrix.BAD_TOKENS, Matrix.UNENTITLED, Matrix.NO_IMAGE),
            Stream.of(ImageState.values()).map(ImageState::title))
        .toList();
  }

  @Test
  void thereIsATableForEachStateOfAnImageAndForWhatNoImageDecides() {
    assertThat(Matrix.files())
        .containsExactlyInAnyOrderElementsOf(titles().stream().map(Matrix::file).toList());
  }

  @ParameterizedTest
  @EnumSource
  void eachStateHasAllRequestsAboutAnImageAndAllCallersThatThereCanBe(ImageState state) {
    has(
        Matrix.table(state.title()),
        titles(Requests.aboutAnImage()),
        CallerKind.entitled(state).stream().map(CallerKind::title).toList());
  }

  @Test
  void theRequestsAboutNoImageAreThere() {
    has(
        Matrix.table(Matrix.NO_IMAGE),
        titles(Requests.aboutNoImage()),
        CallerKind.entitled(ImageState.SHARED).stream().map(CallerKind::title).toList());
  }

  @Test
  void allRequestsAreThereForTokensThatDoNotEntitle() {
    has(
        Matrix.table(Matrix.UNENTITLED),
        titles(allRequests()),
        CallerKind.unentitled().stream().map(CallerKind::title).toList());
  }

  @Test
  void allRoutesAreThereForTokensThatAreNotGood() {
    has(
        Matrix.table(Matrix.BAD_TOKENS),
        List.copyOf(SampleEvents.all().keySet()),
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
  void eachCodeInACellIsThatOfARefusal() {
    List<String> codes = Stream.of(Refusal.values()).map(Refusal::code).toList();

    assertThat(codes).containsAll(codesInCells());
  }

  private static Set<String> codesInCells() {
    return titles().stream()
        .flatMap(title -> Matrix.table(title).rows().values().stream())
        .flatMap(Collection::stream)
        .flatMap(cell -> CODE.matcher(cell).results())
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void has(Matrix.Table table, List<String> rows, List<String> columns) {
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
