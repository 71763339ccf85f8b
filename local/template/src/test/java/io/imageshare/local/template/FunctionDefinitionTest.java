package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function of a template, as it is read. */
class FunctionDefinitionTest {
  private static final String APIS =
      """
        Api:
          Type: AWS::Serverless::HttpApi
          Properties:
            Auth:
              DefaultAuthorizer: Token
        Open:
          Type: AWS::Serverless::HttpApi
        One:
          Type: AWS::Serverless::Function
          Properties:
            Handler: One
            Events:
              A: { Type: HttpApi, Properties: { ApiId: !Ref Api, Method: get, Path: /a } }
              B:
                Type: HttpApi
                Properties:
                  { ApiId: !Ref Api, Method: PUT, Path: "/b/{c}", Auth: { Authorizer: NONE } }
              C: { Type: HttpApi, Properties: { ApiId: !Ref Open, Method: POST, Path: /c } }
              D:
                Type: HttpApi
                Properties:
                  { ApiId: !Ref Open, Method: POST, Path: /d, Auth: { Authorizer: Other } }
              E: { Type: HttpApi, Properties: { ApiId: !Ref Open } }
              F: { Type: HttpApi, Properties: { Method: GET, Path: / } }
      """;

  private SmallTemplate template = new SmallTemplate(Path.of(""));

  @BeforeEach
  void useFolder(@TempDir Path folder) {
    template = new SmallTemplate(folder);
  }

  @Test
  void whatItDoesNotSayIsAsSamTakesIt() throws IOException {
    FunctionDefinition function = template.function("");

    assertThat(function.logicalId()).isEqualTo("One");
    assertThat(function.code()).isEmpty();
    assertThat(function.handlerClass()).isEqualTo("One");
    assertThat(function.handlerMethod()).isEqualTo("handleRequest");
    assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(function.memory()).isEqualTo(128);
    assertThat(function.environment()).isEmpty();
    assertThat(function.routes()).isEmpty();
    assertThat(function.schedules()).isEmpty();
  }

  @Test
  void whatAllFunctionsHaveIsMergedIntoWhatItHas() throws IOException {
    String text =
        """
          One:
            Type: AWS::Serverless::Function
            Properties:
              Handler: a.One::run
              Timeout: 9
              Environment: { Variables: { A: own, C: own } }
        Globals:
          Function:
            Timeout: 5
            MemorySize: 256
            Environment: { Variables: { A: of all, B: of all } }
        """;

    FunctionDefinition function = template.with(text, Map.of()).functions().get(0);

    assertThat(function.handlerClass()).isEqualTo("a.One");
    assertThat(function.handlerMethod()).isEqualTo("run");
    assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(9));
    assertThat(function.memory()).isEqualTo(256);
    assertThat(function.environment())
        .containsOnly(entry("A", "own"), entry("B", "of all"), entry("C", "own"));
  }

  @Test
  void aRouteNeedsATokenIfItOrElseItsApiNamesWhatChecksIt() throws IOException {
    assertThat(template.with(APIS, Map.of()).functions().get(0).routes())
        .containsExactly(
            new RouteDefinition("Api", "GET", "/a", true),
            new RouteDefinition("Api", "PUT", "/b/{c}", false),
            new RouteDefinition("Open", "POST", "/c", false),
            new RouteDefinition("Open", "POST", "/d", true),
            new RouteDefinition("Open", "ANY", "$default", false),
            new RouteDefinition("ServerlessHttpApi", "GET", "/", false));
  }

  @Test
  void aRouteHasTheKeyThatEventsHave() throws IOException {
    assertThat(template.with(APIS, Map.of()).functions().get(0).routes())
        .extracting(RouteDefinition::key)
        .containsExactly("GET /a", "PUT /b/{c}", "POST /c", "POST /d", "$default", "GET /");
  }

  @ParameterizedTest(name = "{0}: every {1}")
  @CsvSource({
    "rate(1 minute), PT1M",
    "rate(5 minutes), PT5M",
    "rate(1 hour), PT1H",
    "rate(36 hours), PT36H",
    "rate(2 days), PT48H"
  })
  void schedulesHaveARate(String expression, Duration period) throws IOException {
    String events =
        """
        Events:
          Old: { Type: Schedule, Properties: { Schedule: %1$s } }
          New: { Type: ScheduleV2, Properties: { ScheduleExpression: %1$s } }
        """;

    assertThat(template.function(events.formatted(expression)).schedules())
        .containsExactly(
            new ScheduleDefinition(expression, period), new ScheduleDefinition(expression, period));
  }
}
