package io.imageshare.local.runtime;

import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All functions of the template, as this build has made them. */
final class Functions {
  /** The region that the sample events' tokens are for. */
  static final String REGION = "eu-test-1";

  static final String TABLE = "imageshare";
  static final Path ROOT = Template.nearest().resolveSibling("");

  private Functions() {}

  /** What the template says of them. */
  static List<FunctionDefinition> definitions() {
    return template().functions();
  }

  /** All of them, calling nobody. */
  static Stream<DeployedFunction> all() {
    return definitions().stream().map(each -> deployed(each, Map.of()));
  }

  static DeployedFunction deployed(FunctionDefinition function, Map<String, String> services) {
    String build = System.getProperty("build.folder", "target");
    return DeployedFunction.of(function, ROOT, build, REGION, services);
  }

  static Template template() {
    Map<String, String> values =
        Map.of(
            "AWS::Region", REGION,
            "Table", TABLE,
            "TokenIssuer", "https://identity.example.org",
            "TokenAudience", "imageshare",
            "AccessKeysSecret", "arn:aws:secretsmanager:eu-test-1:123456789012:secret:keys");
    try {
      return Template.read(Template.nearest(), values);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
