package io.imageshare.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.imageshare.rules.cloud.Cloud;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each caller's answer to each request about an image in each state is the one in the table. */
class AuthorizationTest {
  private static final Found FOUND = new Found();

  @AfterAll
  static void keepWhatWasFound() {
    FOUND.keep();
  }

  @TestFactory
  @DisplayName("R4, R7, R12, R27, R30: who may do what with an image, as its state is")
  Stream<DynamicContainer> withAnImage() {
    return Stream.of(ImageState.values())
        .map(
            state ->
                cells(
                    state.title(),
                    Requests.aboutAnImage(),
                    CallerKind.entitled(state),
                    List.of(new Stage(state))));
  }

  @TestFactory
  @DisplayName("R10, R31: who may do what that is about no image")
  Stream<DynamicContainer> withoutAnImage() {
    ImageState state = ImageState.SHARED;
    return Stream.of(
        cells(
            Matrix.NO_IMAGE,
            Requests.aboutNoImage(),
            CallerKind.entitled(state),
            List.of(new Stage(state))));
  }

  @TestFactory
  @DisplayName("R10, R31: a token that does not entitle here is of no use, as the image may be")
  Stream<DynamicContainer> notEntitled() {
    List<Stage> stages = Stream.of(ImageState.values()).map(Stage::new).toList();
    List<Asked> requests =
        Stream.of(Requests.aboutAnImage(), Requests.aboutNoImage()).flatMap(List::stream).toList();
    return Stream.of(cells(Matrix.UNENTITLED, requests, CallerKind.unentitled(), stages));
  }

  private static DynamicContainer cells(
      String section, List<Asked> requests, List<CallerKind> callers, List<Stage> stages) {
    Matrix.Table table = Matrix.table(section);
    return dynamicContainer(
        section,
        requests.stream()
            .flatMap(
                request ->
                    callers.stream()
                        .map(
                            caller ->
                                cell(
                                    section,
                                    table.cell(request.title(), caller.title()),
                                    request,
                                    caller,
                                    stages))));
  }

  private static DynamicTest cell(
      String section, String expected, Asked request, CallerKind caller, List<Stage> stages) {
    return dynamicTest(
        request.title() + ", " + caller.title() + ": " + expected,
        () -> {
          Set<String> told = new TreeSet<>();
          stages.forEach(stage -> told.add(stage.told(request, caller)));
          FOUND.add(section, request.title(), caller.title(), String.join(" or ", told));
          assertThat(told).containsExactly(expected);
        });
  }

  /** The scene for the next request: a new one after each that was carried out. */
  private static final class Stage {
    private final Cloud cloud = Cloud.make();
    private final ImageState state;
    private Scene scene;
    private Set<String> records;

    Stage(ImageState state) {
      this.state = state;
      this.scene = Scene.of(cloud, state);
      this.records = records();
    }

    /** What the caller is told; a request that is refused changes nothing (R31). */
    String told(Asked request, CallerKind caller) {
      String told = request.told(caller, scene);
      if (request.mayChange(told)) {
        scene = Scene.of(cloud, state);
        records = records();
      } else {
        assertThat(records()).as(told).isEqualTo(records);
      }
      return told;
    }

    /** All records but jobs, which tell of refusals. */
    private Set<String> records() {
      return cloud.records().all().entrySet().stream()
          .filter(item -> !item.getKey().contains("job#"))
          .map(Map.Entry::toString)
          .collect(Collectors.toSet());
    }
  }
}
