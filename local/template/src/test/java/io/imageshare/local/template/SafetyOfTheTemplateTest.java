package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What keeps records, and other deployments, safe from a deployment. */
class SafetyOfTheTemplateTest {
  private static final JsonNode TABLE = WholeTemplate.resource("Table").path("Properties");

  @Test
  @DisplayName("nothing has a fixed name, so an account may have several deployments")
  void names() {
    WholeTemplate.section("Resources")
        .properties()
        .forEach(
            resource -> {
              String type = resource.getValue().path("Type").stringValue();
              String kind = type.substring(type.lastIndexOf(':') + 1);
              JsonNode properties = resource.getValue().path("Properties");
              for (String name : List.of("Name", kind + "Name", "LogGroupName", "DisplayName")) {
                assertThat(properties.path(name).isString()).as(resource.getKey()).isFalse();
              }
            });
    assertThat(schedule().path("OmitName").asString("")).isEqualTo("true");
  }

  @Test
  @DisplayName("records outlive the stack, can be restored, and are encrypted, in each replica")
  void records() {
    JsonNode resource = WholeTemplate.resource("Table");
    assertThat(resource.path("DeletionPolicy").asString("")).isEqualTo("Retain");
    assertThat(resource.path("UpdateReplacePolicy").asString("")).isEqualTo("Retain");
    assertThat(TABLE.path("SSESpecification").path("SSEEnabled").asString("")).isEqualTo("true");

    List<JsonNode> replicas =
        TABLE
            .path("Replicas")
            .valueStream()
            .map(each -> each.has("Fn::If") ? each.path("Fn::If").path(1) : each)
            .toList();
    assertThat(replicas).hasSize(3);
    assertThat(replicas)
        .allSatisfy(
            replica -> {
              assertThat(replica.path("DeletionProtectionEnabled").asString("")).isEqualTo("true");
              assertThat(
                      replica
                          .path("PointInTimeRecoverySpecification")
                          .path("PointInTimeRecoveryEnabled")
                          .asString(""))
                  .isEqualTo("true");
            });
  }

  @Test
  @DisplayName("a deployment on the table of another makes none, and its functions have that name")
  void otherTable() throws TemplateException {
    Map<String, String> other = Map.of("TableName", "records-of-another");
    JsonNode tree = WholeTemplate.whole();
    Intrinsics intrinsics = new Intrinsics(tree, Parameters.of(tree, other));

    assertThat(new Resources(tree, intrinsics).ofType("AWS::DynamoDB::GlobalTable")).isEmpty();
    JsonNode variables =
        tree.path("Globals").path("Function").path("Environment").path("Variables");
    assertThat(intrinsics.text(variables.path("TABLE_NAME"))).isEqualTo("records-of-another");
  }

  @Test
  @DisplayName(
      "R10: functions reach keys of their own region alone, in the table of their own alone")
  void ownRegion() {
    WholeTemplate.functions()
        .forEach(
            (name, function) ->
                function
                    .path("Properties")
                    .path("Policies")
                    .path(0)
                    .path("Statement")
                    .valueStream()
                    .filter(statement -> statement.path("Action").toString().contains("dynamodb:"))
                    .forEach(
                        statement -> {
                          assertThat(statement.path("Condition").toString())
                              .as(name)
                              .contains(
                                  "dynamodb:LeadingKeys", "${ImageRegion}#*", "${AWS::Region}#*");
                          assertThat(statement.path("Resource").toString())
                              .as(name)
                              .contains("Table.Arn", ":table/${TableName}");
                        }));
  }

  @Test
  @DisplayName("functions are traced, and run from a snapshot of a published version")
  void running() {
    JsonNode all = WholeTemplate.section("Globals").path("Function");
    assertThat(all.path("Tracing").asString("")).isEqualTo("Active");
    assertThat(all.path("Runtime").asString("")).isEqualTo("java25");
    assertThat(all.path("Architectures").path(0).asString("")).isEqualTo("arm64");

    WholeTemplate.functions().entrySet().stream()
        .filter(each -> !each.getKey().equals("ConsoleFunction"))
        .forEach(
            each -> {
              JsonNode properties = each.getValue().path("Properties");
              assertThat(properties.path("SnapStart").path("ApplyOn").asString(""))
                  .as(each.getKey())
                  .isEqualTo("PublishedVersions");
              assertThat(properties.has("AutoPublishAlias")).as(each.getKey()).isTrue();
            });
  }

  @Test
  @DisplayName("each API throttles, and logs who asked for what")
  void apis() {
    JsonNode all = WholeTemplate.section("Globals").path("HttpApi");
    assertThat(WholeTemplate.references(all.path("DefaultRouteSettings")))
        .containsExactlyInAnyOrder("RequestRate", "RequestBurst");

    WholeTemplate.resources("AWS::Serverless::HttpApi")
        .forEach(
            (name, api) -> {
              JsonNode properties = api.path("Properties");
              assertThat(properties.has("DefaultRouteSettings")).as(name).isFalse();
              assertThat(properties.path("AccessLogSettings").path("Format").asString(""))
                  .as(name)
                  .contains("$context.requestId", "$context.identity.sourceIp", "$context.status");
            });
  }

  private static JsonNode schedule() {
    return WholeTemplate.resource("CleanupFunction")
        .path("Properties")
        .path("Events")
        .path("Schedule")
        .path("Properties");
  }
}
