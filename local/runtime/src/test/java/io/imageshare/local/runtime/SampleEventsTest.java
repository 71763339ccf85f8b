package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.imageshare.local.deployment.StartException;
import io.imageshare.local.template.FunctionDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The functions' zips under AWS's runtime client answer as the same functions in this JVM. */
@NullUnmarked
class SampleEventsTest {
  private static final String IMAGE = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";
  private static final String WITH_ID = "{\\\"id\\\":\\\"" + IMAGE + "\\\",";
  private static final String REGISTER = "POST /v2/images";
  private static final String OFFER = "POST /v2/images/{image_id}/members";
  private static final String ANSWER = "PUT /v2/images/{image_id}/members/{member_id}";
  private static final String DELETE = "DELETE /v2/images/{image_id}";
  private static final String COPY = "POST /v1/cloudimages/{image_id}/copy";

  /**
   * The calls that tell that the service keeps no bytes of images, and so has no stores of them.
   */
  private static final List<String> WITH_BYTES =
      List.of(
          "PUT /v2/images/{image_id}/file",
          "PUT /v2/images/{image_id}/stage",
          "POST /v2/images/{image_id}/import",
          "GET /v2/images/{image_id}/file",
          "GET /v2/info/stores",
          "GET /v2/tasks/{task_id}");

  @TempDir private static Path folder;
  private static Sides sides;

  @BeforeAll
  static void start() throws IOException, StartException {
    assumeTrue(FunctionProcess.runsHere(), "AWS's runtime client has no library for this machine.");
    sides = new Sides(folder);
  }

  @AfterAll
  static void end() {
    if (sides != null) {
      sides.close();
    }
  }

  @BeforeEach
  void registerTheImage() throws IOException {
    sides.clear();
    String sample = SampleEvents.of(REGISTER);
    String event =
        sample
            .replace("\"roles\":", "\"scope\":\"image.admin\",\"roles\":")
            .replace("-register-1", "-register-0")
            .replace("\"{", "\"" + WITH_ID);
    assertSameAndSuccessful(sides.ask(REGISTER, event));
  }

  static Stream<Arguments> samples() {
    return Functions.definitions().stream()
        .flatMap(each -> SampleEvents.routes(each).map(route -> Arguments.of(route, each)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  @DisplayName("each sample event is answered as in this JVM, and the log is clean")
  void sample(String route, FunctionDefinition function) throws IOException {
    prepare(route);

    Sides.Answers answers = sides.ask(function, SampleEvents.of(route));

    assertThat(answers.deployed()).isEqualTo(answers.own());
    if (route.isEmpty()) {
      assertThat(answers.deployed().content()).containsEntry("images", "1");
    } else if (!WITH_BYTES.contains(route) && !route.contains("/{job_id}")) {
      assertThat(answers.deployed().status()).isBetween(200, 308);
    }
    Processes.expectCleanLog(sides.process(function));
  }

  static Stream<FunctionDefinition> functions() {
    return Functions.definitions().stream()
        .filter(each -> SampleEvents.routes(each).findAny().isPresent());
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("R31: malformed events are refused as in this JVM, and the log is clean")
  void malformed(FunctionDefinition function) throws IOException {
    String sample = SampleEvents.of(SampleEvents.routes(function).findFirst().orElseThrow());
    for (String event :
        List.of(
            "",
            " ",
            "null",
            "7",
            "[]",
            "{}",
            "<a/>",
            "{\"routeKey\":\"GET /nothing\"}",
            sample.substring(0, sample.length() / 2),
            sample.replace("\"isBase64Encoded\": false", "\"isBase64Encoded\": \"yes\""),
            sample.replace("\"body\": \"", "\"body\": \"{"),
            sample.replace("\"region\": \"eu-test-1\"", "\"region\": \"elsewhere\""))) {
      Sides.Answers answers = sides.ask(function, event);

      assertThat(answers.deployed()).as(event).isEqualTo(answers.own());
      assertThat(answers.deployed().failed()).as(event).isFalse();
      assertThat(answers.deployed().status()).as(event).isLessThan(500);
    }
    Processes.expectCleanLog(sides.process(function));
  }

  /** Makes the records that the sample event of the route is about. */
  private static void prepare(String route) throws IOException {
    if (route.equals(OFFER)) {
      return;
    }
    assertSameAndSuccessful(sides.ask(OFFER, SampleEvents.of(OFFER)));
    if (route.equals(COPY)) {
      assertSameAndSuccessful(sides.ask(ANSWER, SampleEvents.of(ANSWER)));
    } else if (route.isEmpty()) {
      assertSameAndSuccessful(sides.ask(DELETE, SampleEvents.of(DELETE)));
      Sides.Answers told = sides.tellOfChanges();
      assertThat(told.deployed().content()).containsEntry("batchItemFailures", "[]");
      assertThat(told.own()).isEqualTo(told.deployed());
    }
  }

  private static void assertSameAndSuccessful(Sides.Answers answers) {
    assertThat(answers.deployed()).isEqualTo(answers.own());
    assertThat(answers.deployed().status()).as("%s", answers).isBetween(200, 204);
  }
}
