package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deployment template of this project, as it is read. */
class TemplateTest {
  private static final Map<String, String> VALUES =
      Map.of(
          "AWS::Region", "eu-test-1",
          "Table", "table-1",
          "TokenIssuer", "https://identity.example.org");

  private static Template template(String... more) throws IOException {
    Map<String, String> values = new HashMap<>(VALUES);
    for (int place = 0; place < more.length; place += 2) {
      values.put(more[place], more[place + 1]);
    }
    return Template.read(Template.nearest(), values);
  }

  private static FunctionDefinition function(Template template, String logicalId) {
    return template.functions().stream()
        .filter(function -> function.logicalId().equals(logicalId))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFunctionIsThere() throws IOException {
    assertThat(template().functions())
        .extracting(FunctionDefinition::logicalId, FunctionDefinition::handlerClass)
        .extracting(each -> each.toList().toString())
        .containsExactly(
            "[ShareFunction, io.imageshare.share.ShareHandler]",
            "[RespondFunction, io.imageshare.respond.RespondHandler]",
            "[RevokeFunction, io.imageshare.revoke.RevokeHandler]",
            "[ListFunction, io.imageshare.list.ListHandler]",
            "[CatalogFunction, io.imageshare.catalog.CatalogHandler]",
            "[AccessFunction, io.imageshare.access.AccessHandler]",
            "[ConsoleFunction, io.imageshare.console.ConsoleHandler]",
            "[CleanupFunction, io.imageshare.cleanup.CleanupHandler]",
            "[NotifyFunction, io.imageshare.notify.NotifyHandler]");
  }

  @Test
  void aFunctionHasWhatIsSaidOfAllFunctionsUnlessItSaysOtherwise() throws IOException {
    FunctionDefinition share = function(template(), "ShareFunction");
    FunctionDefinition cleanup = function(template(), "CleanupFunction");

    assertThat(share.code()).isEqualTo("functions/share/target/share.zip");
    assertThat(share.handlerMethod()).isEqualTo("handleRequest");
    assertThat(share.timeout()).isEqualTo(Duration.ofSeconds(29));
    assertThat(share.memory()).isEqualTo(1024);
    assertThat(cleanup.timeout()).isEqualTo(Duration.ofMinutes(15));
    assertThat(cleanup.memory()).isEqualTo(512);
    assertThat(cleanup.environment()).isEqualTo(share.environment());
  }

  @Test
  void theEnvironmentHasTheValuesOfParametersAndResources() throws IOException {
    assertThat(function(template("ShareLimit", "3"), "ShareFunction").environment())
        .contains(
            entry("TABLE_NAME", "table-1"),
            entry("SHARE_LIMIT", "3"),
            entry("FULL_ECS_SHARE_LIMIT", "10"),
            entry("CLAIM_PROJECT", "project_id"));
  }

  @Test
  @DisplayName("R10: the region is AWS's unless the deployment names one")
  void region() throws IOException {
    assertThat(function(template(), "ShareFunction").environment())
        .containsEntry("IMAGESHARE_REGION", "eu-test-1");
    assertThat(function(template("ImageRegion", "north-7"), "ShareFunction").environment())
        .containsEntry("IMAGESHARE_REGION", "north-7");
  }

  @Test
  void everyRouteOfItsOwnHasASampleEventAndEverySampleEventARoute() throws IOException {
    TreeSet<String> sampled = new TreeSet<>();
    try (Stream<Path> files = Files.list(Template.nearest().resolveSibling("events"))) {
      for (Path file : files.toList()) {
        JsonNode event = new JsonMapper().readTree(Files.readAllBytes(file));
        event.path("routeKey").stringValueOpt().ifPresent(sampled::add);
      }
    }

    assertThat(template().functions().stream().flatMap(each -> each.routes().stream()))
        .filteredOn(RouteDefinition::isOfItsOwn)
        .extracting(RouteDefinition::key)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(sampled);
  }

  @Test
  void onlyTheVersionsAndTheConsolesFilesAreToldWithoutAToken() throws IOException {
    assertThat(
            template().functions().stream()
                .flatMap(each -> each.routes().stream())
                .filter(route -> !route.tokenNeeded()))
        .extracting(RouteDefinition::key)
        .containsExactly(
            "GET /",
            "GET /versions",
            "GET /v2",
            "GET /v2/",
            "HEAD /",
            "HEAD /versions",
            "$default",
            "GET /console",
            "GET /console/",
            "GET /console/{file+}",
            "HEAD /console",
            "HEAD /console/",
            "HEAD /console/{file+}");
  }

  @Test
  void pagesOfOtherConsolesAndNoOthersMayUseTheApi() throws IOException {
    CrossOriginRules rules =
        template("ConsoleOrigins", "https://a.example,https://b.example").crossOrigin();

    assertThat(rules.origins()).containsExactly("https://a.example", "https://b.example");
    assertThat(rules.methods()).containsExactly("GET", "POST", "PUT", "PATCH", "DELETE");
    assertThat(rules.headers())
        .containsExactly(
            "Content-Type", "Idempotency-Key", "If-Match", "X-Auth-Token", "X-Project-Id");
    assertThat(rules.exposed()).containsExactly("Apigw-Requestid", "X-Openstack-Request-Id");
    assertThat(rules.permits("https://a.example")).isTrue();
    assertThat(rules.permits("https://a.example.org")).isFalse();
    assertThat(template().crossOrigin().permits("https://a.example")).isFalse();
  }

  @Test
  @DisplayName(
      "rules for other origins are a condition as a whole: SAM drops what stands beside it")
  void rulesForOtherOriginsAsAWhole() {
    JsonNode api = WholeTemplate.resource("Api").path("Properties");
    assertThat(api.path("CorsConfiguration").has("Fn::If")).isTrue();
  }

  @Test
  void everyHeadIsThatOfAGet() throws IOException {
    for (FunctionDefinition function : template().functions()) {
      assertThat(function.routes())
          .containsAll(
              function.routes().stream()
                  .filter(route -> route.method().equals("HEAD"))
                  .map(
                      head ->
                          new RouteDefinition(head.api(), "GET", head.path(), head.tokenNeeded()))
                  .toList());
    }
  }

  @Test
  void thereIsAConsoleUnlessItIsOff() throws IOException {
    assertThat(template("Console", "off").functions())
        .extracting(FunctionDefinition::logicalId)
        .hasSize(template().functions().size() - 1)
        .doesNotContain("ConsoleFunction");
  }

  @Test
  void signedRequestsAreAdmittedWhereTheirKeysAreNamed() throws IOException {
    Template template = template("AccessKeysSecret", "arn:aws:secretsmanager:x");

    FunctionDefinition admit = function(template, "AdmitFunction");

    assertThat(admit.routes())
        .containsExactly(new RouteDefinition("SignedApi", "ANY", "$default", false));
    assertThat(admit.environment()).containsEntry("ACCESS_KEYS_SECRET", "arn:aws:secretsmanager:x");
    assertThat(admit.environment().getOrDefault("TARGETS", "").lines())
        .containsExactlyInAnyOrderElementsOf(routesWithToken(template));
  }

  /** Each with the function that answers it. */
  private static List<String> routesWithToken(Template template) {
    return template.functions().stream()
        .flatMap(
            function ->
                function.routes().stream()
                    .filter(RouteDefinition::tokenNeeded)
                    .map(route -> function.logicalId() + ".Alias " + route.key()))
        .toList();
  }

  @Test
  @DisplayName("R28: the cleanup has a schedule, nothing else has")
  void schedule() throws IOException {
    Template template = template("CleanupRate", "rate(1 hour)");

    assertThat(function(template, "CleanupFunction").schedules())
        .containsExactly(new ScheduleDefinition("rate(1 hour)", Duration.ofHours(1)));
    assertThat(function(template(), "CleanupFunction").schedules())
        .containsExactly(new ScheduleDefinition("rate(5 minutes)", Duration.ofMinutes(5)));
    assertThat(template.functions())
        .filteredOn(function -> !function.schedules().isEmpty())
        .hasSize(1);
  }

  @Test
  void theTableHasTwoKeysAndIsPaidPerRequest() throws IOException {
    AttributeDefinition.Builder text =
        AttributeDefinition.builder().attributeType(ScalarAttributeType.S);

    assertThat(template().createTable("table-2"))
        .isEqualTo(
            CreateTableRequest.builder()
                .tableName("table-2")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    text.attributeName("pk").build(), text.attributeName("sk").build())
                .keySchema(
                    KeySchemaElement.builder().attributeName("pk").keyType(KeyType.HASH).build(),
                    KeySchemaElement.builder().attributeName("sk").keyType(KeyType.RANGE).build())
                .streamSpecification(
                    stream ->
                        stream
                            .streamEnabled(true)
                            .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
                .build());
    assertThat(template().timeToLiveAttribute()).contains("expires");
  }

  @Test
  void tokensAreAskedForAsTheParametersSay() throws IOException {
    Template template =
        template("TokenIssuer", "https://issuer.test", "TokenAudience", "imageshare");

    assertThat(template.authorizer())
        .isEqualTo(
            new TokenAuthorizer("X-Auth-Token", "https://issuer.test", List.of("imageshare")));
  }

  @Test
  void anAudienceThatNobodyNamedIsMissedOnlyWhenItIsAskedFor() throws IOException {
    assertThatExceptionOfType(TemplateException.class)
        .isThrownBy(template()::authorizer)
        .withMessage(
            "Api.Auth.Authorizers.Token.JwtConfiguration.audience: "
                + "the parameter TokenAudience has neither a value nor a default");
  }

  @Test
  void parametersHaveTheirDefaultsUnlessGiven() throws IOException {
    assertThat(template("PrivateImageLimit", "7").parameters())
        .contains(
            entry("PrivateImageLimit", "7"),
            entry("ShareLimit", "256"),
            entry("CleanupRate", "rate(5 minutes)"),
            entry("ImageRegion", ""))
        .doesNotContainKeys("TokenAudience", "AWS::Region", "Table");
  }
}
