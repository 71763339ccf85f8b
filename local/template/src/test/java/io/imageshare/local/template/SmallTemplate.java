package io.imageshare.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A template with a table, to which a test adds what it is about. */
final class SmallTemplate {
  private static final String TABLE =
      """
      Resources:
        Table:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
            KeySchema: [{ AttributeName: id, KeyType: HASH }]
      """;

  private final Path file;

  SmallTemplate(Path folder) {
    this.file = folder.resolve("small.yaml");
  }

  Path file() {
    return file;
  }

  /** The template with that text after its table, which is the last of its resources. */
  Template with(String text, Map<String, String> values) throws IOException {
    return read(TABLE + text, values);
  }

  /** The template of that text. */
  Template read(String text, Map<String, String> values) throws IOException {
    Files.writeString(file, text);
    return Template.read(file, values);
  }

  /** A function after the table. */
  FunctionDefinition function(String properties) throws IOException {
    String function =
        """
          One:
            Type: AWS::Serverless::Function
            Properties:
              Handler: One
        """;
    return with(function + properties.indent(6), Map.of()).functions().get(0);
  }

  /**
   * The variables of a function.
   *
   * @param value of the variable {@code VALUE}
   * @param text behind the resources
   */
  Map<String, String> variables(String value, String text, Map<String, String> values)
      throws IOException {
    String function =
        """
          One:
            Type: AWS::Serverless::Function
            Properties:
              Handler: One
              Environment:
                Variables: { VALUE: %s, OTHER: fixed }
        """;
    return with(function.formatted(value) + text, values).functions().get(0).environment();
  }
}
