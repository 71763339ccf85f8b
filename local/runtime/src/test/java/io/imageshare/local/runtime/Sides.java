package io.imageshare.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.deployment.Deployment;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The service twice, each on a table of its own: its functions under AWS's runtime client, and the
 * same functions in this JVM. What one is asked the other is asked too.
 */
final class Sides implements AutoCloseable {
  private static final String NOTIFY = "NotifyFunction";

  private final RecordedTable deployedTable;
  private final RecordedTable ownTable;
  private final Processes deployed;
  private final Deployment own;

  Sides(Path folder) throws IOException, StartException {
    this.deployedTable = RecordedTable.make();
    this.ownTable = RecordedTable.make();
    Map<String, String> variables = new HashMap<>(deployedTable.variables());
    // The one that the functions in this JVM find beside the template's.
    variables.put("CONSOLE_USERS", "users.json");
    this.deployed = new Processes(folder, variables);
    this.own =
        Deployment.of(
            new DeploymentSettings(
                Template.nearest(),
                Map.of(),
                Functions.REGION,
                Optional.empty(),
                Optional.of(ownTable.endpoint())));
  }

  /** Empties both tables. */
  void clear() {
    deployedTable.clear();
    ownTable.clear();
  }

  /**
   * What both answer.
   *
   * @param deployed in a process of its own
   * @param own in this JVM
   */
  record Answers(Answer deployed, Answer own) {}

  /** Asks both. */
  Answers ask(FunctionDefinition function, String event) throws IOException {
    return new Answers(
        Answer.of(deployed.of(function).api().invoke(event)),
        Answer.of(askOwn(function.logicalId(), event)));
  }

  /** Asks both by the sample event of that route, which is changed before. */
  Answers ask(String route, String event) throws IOException {
    return ask(
        function(each -> each.routes().stream().anyMatch(known -> known.key().equals(route))),
        event);
  }

  /** Hands to both what was written to their tables, as the tables' streams do. */
  Answers tellOfChanges() throws IOException {
    FunctionDefinition function = function(each -> each.logicalId().equals(NOTIFY));
    return new Answers(
        Answer.of(deployed.of(function).api().invoke(deployedTable.changes())),
        Answer.of(askOwn(NOTIFY, ownTable.changes())));
  }

  private static FunctionDefinition function(Predicate<FunctionDefinition> which) {
    return Functions.definitions().stream().filter(which).findFirst().orElseThrow();
  }

  /** All that the function's process has printed. */
  FunctionProcess process(FunctionDefinition function) throws IOException {
    return deployed.of(function);
  }

  private Outcome askOwn(String name, String event) {
    LocalFunction function = own.functions().find(name).orElseThrow();
    try {
      byte[] answer = function.call(event.getBytes(UTF_8), function.invocation(line -> {}));
      return Outcome.answered(answer);
    } catch (FunctionException failure) {
      return Outcome.failed(String.valueOf(failure.thrown().getMessage()).getBytes(UTF_8));
    }
  }

  @Override
  public void close() {
    deployed.close();
    own.close();
    deployedTable.close();
    ownTable.close();
  }
}
