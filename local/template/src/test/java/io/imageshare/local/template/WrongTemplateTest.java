package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a template that isn't understood: one line that tells what is wrong where. */
class WrongTemplateTest {
  private SmallTemplate template = new SmallTemplate(Path.of(""));

  @BeforeEach
  void useFolder(@TempDir Path folder) {
    template = new SmallTemplate(folder);
  }

  private void assertRefused(ThrowingCallable read, String what) {
    assertThatExceptionOfType(TemplateException.class)
        .isThrownBy(read)
        .withMessage(template.file() + ": " + what)
        .satisfies(wrong -> assertThat(wrong.getMessage()).hasLineCount(1));
  }

  @Test
  void thereIsNoSuchFile() {
    assertRefused(() -> Template.read(template.file(), Map.of()), "there is no such file");
  }

  @Test
  void aFolderIsNoTemplate() throws IOException {
    Files.createDirectory(template.file());

    assertThatExceptionOfType(TemplateException.class)
        .isThrownBy(() -> Template.read(template.file(), Map.of()))
        .withMessageStartingWith(template.file() + ": it can't be read: ");
  }

  @Test
  void aBinaryFileIsNoTemplate() throws IOException {
    Files.write(template.file(), new byte[] {(byte) 0xff, 0, (byte) 0xfe});

    assertRefused(() -> Template.read(template.file(), Map.of()), "it isn't a text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                  | one resource of the type AWS::DynamoDB::GlobalTable was expected instead of 0",
        "just a text         | one resource of the type AWS::DynamoDB::GlobalTable was expected instead of 0",
        "[a, list]           | one resource of the type AWS::DynamoDB::GlobalTable was expected instead of 0",
        "{a: 1, b: 2, a: 3}  | line 1: a is there twice",
        "{[a]: 1}            | line 1: a name has to be a text",
        "&a [*a]             | line 1: it goes deeper than 100 levels",
        "'{a: 1'             | 'line 1: expected '','' or ''}'', but got <stream end>'",
        "'a: b: c'           | line 1: mapping values are not allowed here",
        "'a: *nobody'        | line 1: found undefined alias nobody"
      })
  void theTextIsMalformed(String text, String what) {
    assertRefused(() -> template.read(text, Map.of()), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Nobody            | there is nothing called Nobody",
        "!Ref AWS::Region       | there is nothing called AWS::Region",
        "!Ref Name              | the parameter Name has neither a value nor a default",
        "!Ref [Name]            | Ref takes a name",
        "!Sub '${Nobody}'       | there is nothing called Nobody",
        "!Sub [[a]]             | Fn::Sub takes a text",
        "!GetAtt Nobody.Arn     | there is no resource with the attribute Nobody.Arn",
        "!Ref Nobody.Alias      | there is nothing called Nobody.Alias",
        "!Sub '${Nobody.Arn}'   | there is nothing called Nobody.Arn",
        "!GetAtt Table          | there is no resource with the attribute Table",
        "!If [Nobody, a, b]     | there is no condition Nobody",
        "!If [Round, a, b]      | the condition Round depends on itself",
        "!If [Wrong, a, b]      | 'no condition is \"yes\"'",
        "!If [Unknown, a, b]    | 'no condition is {\"Fn::Join\":[]}'",
        "!If [Uneven, a, b]     | 'a text was expected instead of []'",
        "!If [Round, a]         | Fn::If takes the name of a condition and two values",
        "!Join ['', [a, b]]     | the function Fn::Join isn't understood",
      })
  void aFunctionIsWrong(String value, String what) {
    String rest =
        """
        Parameters:
          Name: { Type: String }
        Conditions:
          Round: !Not [!Condition Trip]
          Trip: !Condition Round
          Wrong: yes
          Unknown: !Join []
          Uneven: !Equals [[], a]
        """;

    assertRefused(
        () -> template.variables(value, rest, Map.of()),
        "One.Environment.Variables.VALUE: " + what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Timeout: soon         | Timeout isn't a number of at least 1: soon",
        "Timeout: 0            | Timeout isn't a number of at least 1: 0",
        "MemorySize: 1000000000| MemorySize isn't a number of at least 1: 1000000000",
        "Timeout: [1]          | Timeout isn't a text",
        "Environment: { Variables: { A: [b] } }  | Environment.Variables.A isn't a text",
        "Events: { A: { Type: SQS } }            | Events.A.Type isn't understood: SQS",
        "Events: { A: {} }                       | Events.A.Type is missing",
        "'Events: { A: { Type: HttpApi, Properties: { Path: /a } } }' | Events.A.Properties.Method is missing",
        "'Events: { A: { Type: HttpApi, Properties: { Method: GET } } }' | Events.A.Properties.Path is missing",
        "Events: { A: { Type: ScheduleV2 } }     | Events.A.Properties.ScheduleExpression is missing",
        "'Events: { A: { Type: ScheduleV2, Properties: { ScheduleExpression: cron(0 * * * ? *) } } }' "
            + "| Events.A.Properties.ScheduleExpression isn't a rate: cron(0 * * * ? *)",
        "'Events: { A: { Type: Schedule, Properties: { Schedule: rate(0 days) } } }' "
            + "| Events.A.Properties.Schedule isn't a rate: rate(0 days)"
      })
  void aPropertyOfAFunctionIsWrong(String property, String what) {
    assertRefused(() -> template.function(property), "One." + what);
  }

  @Test
  void aFunctionHasNoHandler() {
    String function = "  One: { Type: AWS::Serverless::Function }\n";

    assertRefused(() -> template.with(function, Map.of()), "One.Handler is missing");
  }

  @Test
  void aResourceHasAConditionThatIsNone() {
    String function = "  One: { Type: AWS::Serverless::Function, Condition: Nobody }\n";

    assertRefused(
        () -> template.with(function, Map.of()), "One.Condition: there is no condition Nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BillingMode: PROVISIONED          | BillingMode isn't understood: PROVISIONED",
        "AttributeDefinitions: []          | AttributeDefinitions is missing",
        "KeySchema: [{ KeyType: HASH }]    | KeySchema.AttributeName is missing",
        "LocalSecondaryIndexes: [{}]       | LocalSecondaryIndexes isn't understood",
        "GlobalSecondaryIndexes: [{}]      | GlobalSecondaryIndexes isn't understood",
        "TimeToLiveSpecification: { Enabled: true } | TimeToLiveSpecification.AttributeName is missing"
      })
  void aPropertyOfTheTableIsWrong(String property, String what) {
    String name = property.substring(0, property.indexOf(':'));
    String others =
        """
        BillingMode: PAY_PER_REQUEST
        AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
        KeySchema: [{ AttributeName: id, KeyType: HASH }]
        """
            .replaceFirst("(?m)^" + name + ":.*\n", "");
    String table = "Resources:\n  Table:\n    Type: AWS::DynamoDB::GlobalTable\n    Properties:\n";

    assertRefused(
        () -> template.read(table + (others + property).indent(6), Map.of()), "Table." + what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ DefaultAuthorizer: T }                  | Authorizers.T.IdentitySource is missing",
        "{ DefaultAuthorizer: T, Authorizers: { T: { IdentitySource: $request.querystring.t } } } "
            + "| Authorizers.T.IdentitySource isn't a header: $request.querystring.t",
        "{ DefaultAuthorizer: T, Authorizers: { T: { IdentitySource: $request.header.T } } } "
            + "| Authorizers.T.JwtConfiguration.issuer is missing"
      })
  void theAuthorizerIsWrong(String auth, String what) throws IOException {
    String api = "  Api: { Type: AWS::Serverless::HttpApi, Properties: { Auth: " + auth + " } }\n";
    Template read = template.with(api, Map.of());

    assertThatExceptionOfType(TemplateException.class)
        .isThrownBy(read::authorizer)
        .withMessage("Api.Auth." + what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  Api: { Type: AWS::Serverless::HttpApi }\n"})
  void nothingAsksForTokens(String api) throws IOException {
    assertThatExceptionOfType(TemplateException.class)
        .isThrownBy(template.with(api, Map.of())::authorizer)
        .withMessage("no API has a default authorizer");
  }
}
