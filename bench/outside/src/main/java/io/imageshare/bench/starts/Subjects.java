package io.imageshare.bench.starts;

import io.imageshare.local.runtime.DeployedFunction;
import io.imageshare.local.runtime.SignedEvents;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The functions whose cold starts are measured: the bare one, and all of the template. */
final class Subjects {
  static final String REGION = "eu-test-1";
  static final String TABLE = "imageshare";
  static final SignedEvents SIGNER = new SignedEvents("key", "secret");

  /** Sample events for which a function reads before all else. */
  private static final Map<String, String> READING =
      Map.of(
          "share", "share-offer-one",
          "respond", "respond-accept-one",
          "revoke", "revoke-stop-one",
          "list", "list-image.json",
          "catalog", "catalog-change.json");

  private static final int MEMORY = 1024;

  private final Path root = Template.nearest().resolveSibling("");
  private final Template template;
  private final Map<String, String> services;

  /**
   * The functions, all of which call those services.
   *
   * @param services variables by which the SDK finds them
   */
  Subjects(Template template, Map<String, String> services) {
    this.template = template;
    this.services = Map.copyOf(services);
  }

  /**
   * A function and the event that it first gets.
   *
   * @param event the name of the event
   * @param json the event
   */
  record Subject(DeployedFunction function, String event, String json) {}

  static Template template() throws IOException {
    return Template.read(
        Template.nearest(),
        Map.of(
            "AWS::Region",
            REGION,
            "Table",
            TABLE,
            "AccessKeysSecret",
            "arn:aws:secretsmanager:x",
            "TokenIssuer",
            "https://identity.example.org"));
  }

  /** The function that the others are compared with. */
  Subject bare() {
    FunctionDefinition definition =
        new FunctionDefinition(
            "Bare",
            "bench/outside/target/bare.zip",
            "io.imageshare.bench.bare.BareHandler",
            "handleRequest",
            Duration.ofSeconds(29),
            MEMORY,
            Map.of("TABLE_NAME", TABLE),
            List.of(),
            List.of());
    return new Subject(deployed(definition), "any", "{}");
  }

  /** Those of the template of these short names, or all if there is none. */
  List<Subject> functions(List<String> names) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    for (FunctionDefinition definition : template.functions()) {
      DeployedFunction function = deployed(definition);
      if (names.isEmpty() || names.contains(function.shortName())) {
        subjects.add(subject(function));
      }
    }
    return subjects;
  }

  private Subject subject(DeployedFunction function) throws IOException {
    if (function.shortName().equals("admit")) {
      return new Subject(function, "a signed request", SIGNER.get("/v1/cloudimages/quota"));
    }
    Path event = event(function.shortName());
    String name = event.getFileName().toString().replace(".json", "");
    return new Subject(function, name, Files.readString(event));
  }

  private Path event(String function) throws IOException {
    String name = READING.getOrDefault(function, function + "-");
    try (Stream<Path> files = Files.list(root.resolve("events"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private DeployedFunction deployed(FunctionDefinition definition) {
    String build = System.getProperty("build.folder", "target");
    return DeployedFunction.of(definition, root, build, REGION, services);
  }
}
