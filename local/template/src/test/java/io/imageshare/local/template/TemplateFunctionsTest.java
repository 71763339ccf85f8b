package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CloudFormation's functions in a template, and what they give. */
class TemplateFunctionsTest {
  private static final String REST =
      """
      Parameters:
        Size: { Type: Number, Default: 7 }
        Stage: { Type: String, Default: "" }
        Name: { Type: String }
      Conditions:
        Staged: !Not [!Equals [!Ref Stage, ""]]
        Big: !Equals ["7", !Ref Size]
        BigAndStaged: !And [!Condition Big, !Condition Staged]
        BigOrStaged: !Or [Condition: Big, Condition: Staged]
        Neither: !Not [!Condition BigOrStaged]
      """;

  private SmallTemplate template = new SmallTemplate(Path.of(""));

  @BeforeEach
  void useFolder(@TempDir Path folder) {
    template = new SmallTemplate(folder);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Size                              | 7",
        "{ Ref: Size }                          | 7",
        "!Ref Stage                             | ''",
        "!Ref AWS::Region                       | here",
        "!Ref Table                             | Table",
        "!Ref Table.Alias                       | Table.Alias",
        "!GetAtt Table.Arn                      | Table.Arn",
        "!GetAtt [Table, StreamArn]             | Table.StreamArn",
        "{ Fn::GetAtt: [Table, Arn] }           | Table.Arn",
        "!Sub plain                             | plain",
        "!Sub '${Size}-${AWS::Region}'          | 7-here",
        "!Sub '${Table}/${Table.Arn}/${!Size}'  | Table/Table.Arn/${Size}",
        "!Sub ['${Own}-${Size}', { Own: !Ref Size }] | 7-7",
        "!Sub ['$1\\${Size}']                   | $1\\7",
        "!If [Big, big, small]                  | big",
        "!If [Staged, staged, !Ref Size]        | 7",
        "!If [BigAndStaged, both, not both]     | not both",
        "!If [BigOrStaged, one, none]           | one",
        "!If [Neither, none, one]               | one",
        "!If [Big, !If [Staged, a, b], c]       | b",
        "0x10                                   | 0x10",
        "yes                                    | yes",
        "1.50                                   | 1.50"
      })
  void functionsGive(String value, String result) throws IOException {
    assertThat(template.variables(value, REST, Map.of("AWS::Region", "here")))
        .containsEntry("VALUE", result);
  }

  @Test
  void givenValuesComeBeforeDefaultsAndNames() throws IOException {
    Map<String, String> values =
        Map.of("Size", "8", "Name", "n", "Table", "table-1", "Table.Arn", "arn-1");
    String value = "!Sub '${Size} ${Name} ${Table} ${Table.Arn}'";

    assertThat(template.variables(value, REST, values)).containsEntry("VALUE", "8 n table-1 arn-1");
  }

  @Test
  void conditionsSeeGivenValues() throws IOException {
    Map<String, String> values = Map.of("Stage", "test");

    assertThat(template.variables("!If [BigAndStaged, both, not both]", REST, values))
        .containsEntry("VALUE", "both");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"!Ref AWS::NoValue", "!If [Big, !Ref AWS::NoValue, small]", "null", "~", "''"})
  void noValueIsNoVariable(String value) throws IOException {
    Map<String, String> variables = template.variables(value, REST, Map.of());

    assertThat(variables.getOrDefault("VALUE", "")).isEmpty();
    assertThat(variables).containsEntry("OTHER", "fixed");
    assertThat(variables.containsKey("VALUE")).isEqualTo(value.equals("''"));
  }

  @Test
  void aResourceIsThereOnlyIfItsConditionHolds() throws IOException {
    String functions =
        """
          There:
            Type: AWS::Serverless::Function
            Condition: Big
            Properties: { Handler: There }
          NotThere:
            Type: AWS::Serverless::Function
            Condition: Staged
            Properties: { Handler: NotThere }
        """;

    assertThat(template.with(functions + REST, Map.of()).functions())
        .extracting(FunctionDefinition::logicalId)
        .containsExactly("There");
  }

  @Test
  void nothingIsLookedAtThatDoesNotMatterHere() throws IOException {
    String functions =
        """
          One:
            Type: AWS::Serverless::Function
            Properties:
              Handler: One
              Policies: [!FindInMap [A, B, C]]
          Queue:
            Type: AWS::SQS::Queue
            Properties: { QueueName: !Ref Nobody }
        """;

    assertThat(template.with(functions, Map.of()).functions()).hasSize(1);
  }
}
