package io.imageshare.local.template;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import tools.jackson.databind.JsonNode;

/**
 * The deployment template, as far as it says what runs: functions with their routes and schedules,
 * the one table, and the tokens that are taken.
 */
public final class Template {
  private static final String FILE_NAME = "template.yaml";
  private static final String DEFAULT_AUTHORIZER = "DefaultAuthorizer";

  private final Parameters parameters;
  private final List<FunctionDefinition> functions;
  private final TableDefinition table;
  private final List<Properties> apis;

  private Template(JsonNode tree, Parameters parameters) throws TemplateException {
    this.parameters = parameters;
    Resources resources = new Resources(tree, new Intrinsics(tree, parameters));
    this.table = TableDefinition.read(only(resources, "AWS::DynamoDB::GlobalTable"));
    this.apis = resources.ofType("AWS::Serverless::HttpApi");
    this.functions = functions(resources);
  }

  /**
   * The template in the working folder, or in the nearest folder above that has one.
   *
   * @throws IllegalStateException if there is none
   */
  public static Path nearest() {
    return nearest(Path.of("").toAbsolutePath());
  }

  static Path nearest(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new IllegalStateException("There is no " + FILE_NAME + " in " + start + " or above.");
  }

  /**
   * Reads a template.
   *
   * @param values what is known beside the template: pseudo parameters such as {@code AWS::Region},
   *     parameters, and what a reference to a resource gives, which is else the resource's name
   * @throws TemplateException if it can't be read or isn't understood
   */
  public static Template read(Path file, Map<String, String> values) throws IOException {
    JsonNode tree = tree(file);
    try {
      return of(tree, values);
    } catch (TemplateException wrong) {
      throw new TemplateException(file + ": " + wrong.getMessage(), wrong);
    }
  }

  /**
   * The same of a template that is read already.
   *
   * @param tree the template as it is written
   * @throws TemplateException if it isn't understood
   */
  public static Template of(JsonNode tree, Map<String, String> values) throws TemplateException {
    return new Template(tree, Parameters.of(tree, values));
  }

  /**
   * The template as it is written, its functions by their full names, such as {@code Fn::If}. It
   * has what only a deployment needs, too.
   *
   * @throws TemplateException if it can't be read
   */
  public static JsonNode tree(Path file) throws IOException {
    try {
      return YamlTree.parse(text(file));
    } catch (TemplateException wrong) {
      throw new TemplateException(file + ": " + wrong.getMessage(), wrong);
    }
  }

  /** The functions, in the order of the template. */
  public List<FunctionDefinition> functions() {
    return functions;
  }

  /**
   * The request that makes the table, with that name: its keys, their types and its billing mode.
   * What a table on one's own machine has no use for is left out, such as its back-ups.
   */
  public CreateTableRequest createTable(String name) {
    return table.request(name);
  }

  /** The attribute after whose time the table may drop an item, if the table has one. */
  public Optional<String> timeToLiveAttribute() {
    return table.timeToLive();
  }

  /** The values of the parameters: those given, else the defaults; none for one with neither. */
  public Map<String, String> parameters() {
    return parameters.ofTemplate();
  }

  /**
   * What is asked of tokens, by the first API that has a default authorizer.
   *
   * @throws TemplateException if none has one, if it isn't one for JWT in a header, or if its
   *     parameters have no values
   */
  public TokenAuthorizer authorizer() throws TemplateException {
    Properties auth = tokenApi().in("Auth");
    return TokenAuthorizer.read(auth.in("Authorizers").in(auth.text(DEFAULT_AUTHORIZER)));
  }

  /**
   * The name of the first API that has a default authorizer.
   *
   * @throws TemplateException if none has one
   */
  public String api() throws TemplateException {
    return tokenApi().of();
  }

  /**
   * What that API permits to pages of other origins.
   *
   * @throws TemplateException if there is no such API
   */
  public CrossOriginRules crossOrigin() throws TemplateException {
    return CrossOriginRules.read(tokenApi());
  }

  private Properties tokenApi() throws TemplateException {
    for (Properties api : apis) {
      if (api.in("Auth").has(DEFAULT_AUTHORIZER)) {
        return api;
      }
    }
    throw new TemplateException("no API has a default authorizer");
  }

  private List<FunctionDefinition> functions(Resources resources) throws TemplateException {
    FunctionReader reader = new FunctionReader(defaultAuthorizers());
    List<FunctionDefinition> read = new ArrayList<>();
    for (Properties function : resources.ofType("AWS::Serverless::Function")) {
      read.add(reader.read(function));
    }
    return List.copyOf(read);
  }

  private Map<String, String> defaultAuthorizers() throws TemplateException {
    Map<String, String> authorizers = new HashMap<>();
    for (Properties api : apis) {
      api.in("Auth")
          .optionalText(DEFAULT_AUTHORIZER)
          .ifPresent(authorizer -> authorizers.put(api.of(), authorizer));
    }
    return authorizers;
  }

  private static Properties only(Resources resources, String type) throws TemplateException {
    List<Properties> found = resources.ofType(type);
    if (found.size() != 1) {
      throw new TemplateException(
          "one resource of the type " + type + " was expected instead of " + found.size());
    }
    return found.get(0);
  }

  private static String text(Path file) throws TemplateException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new TemplateException("there is no such file", missing);
    } catch (CharacterCodingException binary) {
      throw new TemplateException("it isn't a text in UTF-8", binary);
    } catch (IOException unreadable) {
      throw new TemplateException("it can't be read: " + unreadable.getMessage(), unreadable);
    }
  }
}
